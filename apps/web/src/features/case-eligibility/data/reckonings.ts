import type { Component, Eligibility, Entitlement, Evaluation, Result } from './eligibility.queries.ts';

/** An evaluation that gives some members something else than was decided, and what each of them was granted. */
export interface Waiting {
  readonly evaluation: Evaluation;
  readonly members: readonly { readonly result: Result; readonly standing: readonly Entitlement[] }[];
}

export function waitingOf({ reckonings, evaluations, entitlements }: Eligibility): readonly Waiting[] {
  const waiting = reckonings.filter(({ state }) => state === 'waiting');
  return evaluations
    .map((evaluation) => ({
      evaluation,
      members: evaluation.results
        .filter(({ memberId }) =>
          waiting.some((each) => each.evaluationId === evaluation.id && each.memberId === memberId),
        )
        .map((result) => ({
          result,
          standing: entitlements.filter(
            ({ memberId, programmeCode, endedAt }) =>
              memberId === result.memberId && programmeCode === evaluation.programmeCode && endedAt === null,
          ),
        })),
    }))
    .filter(({ members }) => members.length > 0);
}

/** Only a clear yes can be applied, as the server holds it. */
export const isSettled = ({ outcome, components }: Result): boolean =>
  outcome === 'eligible' && !components.some(({ answer }) => answer === 'open');

export interface Compared {
  readonly code: string;
  readonly title: string;
  readonly decided: Entitlement | undefined;
  readonly now: Component | undefined;
  readonly difference: 'same' | 'more' | 'less' | 'other' | 'added' | 'gone';
}

/** What was granted beside what the rules give now, each component once. */
export function compared(standing: readonly Entitlement[], result: Result): readonly Compared[] {
  const given = result.outcome === 'eligible' ? result.components.filter(isGiven) : [];
  const codes = new Set([...standing.map(({ component }) => component), ...given.map(({ code }) => code)]);
  return [...codes].map((code) => {
    const decided = standing.find(({ component }) => component === code);
    const now = given.find((each) => each.code === code);
    const title = (decided ?? now)!.title;
    return { code, title, decided, now, difference: differenceOf(decided, now) };
  });
}

const isGiven = ({ answer, amount }: Component): boolean =>
  (answer === 'due' || answer === 'amount-unknown') && amount?.amountMinor !== 0;

function differenceOf(decided: Entitlement | undefined, now: Component | undefined): Compared['difference'] {
  if (!decided) return 'added';
  if (!now) return 'gone';
  const [before, after] = [decided.amount, now.amount];
  if (before && after && before.currency === after.currency && before.amountMinor !== after.amountMinor)
    return before.amountMinor < after.amountMinor ? 'more' : 'less';
  return termsOf(decided) === termsOf(now) ? 'same' : 'other';
}

const termsOf = (one: Entitlement | Component): string =>
  JSON.stringify([
    ...[one.amountKind, one.amount?.amountMinor, one.amount?.currency, one.payMoment, one.modality, one.spendWithin],
    one.cashAtDeparture?.amountMinor,
  ]);
