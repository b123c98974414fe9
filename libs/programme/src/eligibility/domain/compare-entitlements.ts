import type { MemberEvaluation } from '../../rules/domain/evaluation.ts';
import type { DateField, RoleInFamily } from '../../rules/domain/rule.ts';

/** What stands as due to a member, as far as an evaluation can say it again. */
export interface StandingEntitlement {
  readonly memberId: string;
  readonly component: string;
  readonly ruleId: string;
  /** The day that chose the rule, and what kind of day it is. */
  readonly ruleDay: string;
  readonly dateField: DateField;
  readonly role: RoleInFamily;
  readonly amountKind: string;
  /** Null while not known here. */
  readonly amountMinor: number | null;
  readonly currency: string;
  readonly payMoment: string;
  readonly modality: string;
  readonly cashAtDepartureMinor: number | null;
  readonly spendWithin: string | null;
}

/**
 * `same`: nothing to write. `renewed`: the same is due, by another version of a rule. `other`: more, less or something
 * else would be due, which only a person decides.
 */
export type Comparison = 'same' | 'renewed' | 'other';

/** What the rules say of one member, as far as it says what is due. */
export type Result = Pick<MemberEvaluation, 'outcome' | 'role' | 'components'>;

type Given = MemberEvaluation['components'][number];

/**
 * Compares what was granted with what the rules give now. Of an amount that is not known the day is a part, because a
 * figure confirmed later is chosen by it.
 */
export function compareEntitlements(
  standing: readonly StandingEntitlement[],
  { outcome, role, components, facts }: Result & Pick<MemberEvaluation, 'facts'>,
): Comparison {
  if (outcome !== 'eligible' || components.some(({ answer }) => answer === 'open')) return 'other';
  const given = givenIn(components);
  if (given.length !== standing.length) return 'other';
  let comparison: Comparison = 'same';
  for (const one of given) {
    const stands = standing.find(({ component }) => component === one.code);
    if (!stands || stands.role !== role || !sameTerms(stands, one)) return 'other';
    const moved = one.amountMinor === null && (facts[stands.dateField] ?? stands.ruleDay) !== stands.ruleDay;
    if (moved || stands.ruleId !== one.ruleId || stands.amountMinor !== one.amountMinor) comparison = 'renewed';
  }
  return comparison;
}

/** True when the rules say the same of somebody as they did before. */
export function sameResult(before: Result, now: Result): boolean {
  const rulesOf = ({ components }: Result): string =>
    JSON.stringify(components.map(({ code, ruleId }) => [code, ruleId]).sort());
  return rulesOf(before) === rulesOf(now) && sameGiven(before, now);
}

/** True when somebody would get the same, by whichever version of a rule. */
export function sameGiven(before: Result, now: Result): boolean {
  if (before.outcome !== now.outcome || before.role !== now.role) return false;
  const told = ({ components }: Result): string =>
    JSON.stringify(
      components
        .map(({ code, answer, amountKind, amountMinor, currency, figureId, payMoment, modality, ...rest }) => [
          ...[code, answer, amountKind, amountMinor, currency, figureId, payMoment, modality],
          ...[rest.cashAtDepartureMinor, rest.spendWithin],
        ])
        .sort(),
    );
  return told(before) === told(now);
}

function givenIn(components: readonly Given[]): readonly Given[] {
  return components.filter(
    ({ answer, amountMinor }) => (answer === 'due' || answer === 'amount-unknown') && amountMinor !== 0,
  );
}

/** An amount that was not known is filled by a figure that two people answered for; that is no other result. */
function sameTerms(stands: StandingEntitlement, given: Given): boolean {
  const filled = stands.amountMinor === null && given.figureId !== null;
  return (
    (filled || stands.amountMinor === given.amountMinor) &&
    stands.amountKind === given.amountKind &&
    stands.currency === given.currency &&
    stands.payMoment === given.payMoment &&
    stands.modality === given.modality &&
    stands.cashAtDepartureMinor === given.cashAtDepartureMinor &&
    stands.spendWithin === given.spendWithin
  );
}
