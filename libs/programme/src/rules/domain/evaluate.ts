import { applyCaps } from './caps.ts';
import { assess, notCounted } from './component.ts';
import { ask } from './condition.ts';
import type { Check, ComponentResult, EvaluationInput, MemberEvaluation, Outcome } from './evaluation.ts';
import { meaningOf, type FactName } from './facts.ts';
import { placeFamily, type Placed } from './family.ts';
import { holdsOn, type RuleVersion } from './rule.ts';

/**
 * Who is eligible, and to what. It recommends and explains; a person decides (GDPR art. 22). A pure function of what it
 * is given: no clock, no database.
 * @returns one evaluation a member, in the family's order
 */
export function evaluate(input: EvaluationInput): readonly MemberEvaluation[] {
  const placed = placeFamily(input.family, input.hostCountry, input.regimes);
  const excepted = new Set(input.exceptions.map(({ memberId, ruleCode }) => `${memberId}/${ruleCode}`));
  const judged = placed.map((each) => {
    const checks = [
      ...groups(input.rules, 'requirement').flatMap((versions) => check(versions, each, excepted)),
      ...knownDays(input.rules, each),
    ];
    return { each, checks, outcome: outcomeOf(checks) };
  });
  const counted = judged.filter(({ outcome }) => outcome !== 'excluded').map(({ each }) => each);
  const given = new Map<string, ComponentResult[]>(counted.map(({ member }) => [member.memberId, []]));
  for (const versions of groups(input.rules, 'component')) {
    const results = counted.map((each, i) => assessFor(versions, each, i === 0, input, excepted));
    const held = results.find(({ rule }) => rule !== null)?.rule ?? versions[0]!;
    applyCaps(
      held,
      results.map(({ result }) => result),
      counted.map(({ member }) => given.get(member.memberId)!),
    );
  }
  return judged.map(({ each: { member, role, facts }, checks, outcome }) => ({
    memberId: member.memberId,
    role,
    facts,
    outcome,
    checks,
    components: given.get(member.memberId) ?? [],
  }));
}

/** The versions of each rule of a kind, in the order the rules are listed. */
function groups(rules: readonly RuleVersion[], kind: RuleVersion['definition']['kind']): RuleVersion[][] {
  const byCode = new Map<string, RuleVersion[]>();
  for (const rule of rules)
    if (rule.definition.kind === kind) byCode.set(rule.code, [...(byCode.get(rule.code) ?? []), rule]);
  return [...byCode.values()];
}

/** The version that holds for a member, by the day the rule goes by; undefined when that day is not known. */
function versionFor(versions: readonly RuleVersion[], { facts }: Placed): RuleVersion | null | undefined {
  const open = versions.some(({ dateField }) => typeof facts[dateField] !== 'string');
  const found = versions.find((rule) => {
    const day = facts[rule.dateField];
    return typeof day === 'string' ? holdsOn(rule, day) : rule.validFrom === null && rule.validTo === null;
  });
  return found ?? (open ? undefined : null);
}

function check(versions: readonly RuleVersion[], placed: Placed, excepted: ReadonlySet<string>): Check[] {
  const rule = versionFor(versions, placed);
  if (rule === null) return [];
  const { code } = versions[0]!;
  if (rule === undefined) {
    const missing = [versions[0]!.dateField];
    return [
      {
        ruleId: null,
        code,
        version: null,
        answer: 'unknown',
        explanation: record(missing),
        missing,
        exceptionPossible: false,
      },
    ];
  }
  if (rule.definition.kind !== 'requirement') return [];
  const { condition, refusal, exception } = rule.definition.requirement;
  const { answer, missing } = ask(condition, placed.facts);
  const of = { ruleId: rule.id, code, version: rule.version, exceptionPossible: exception !== null };
  if (answer === true) return [{ ...of, answer: 'met', explanation: rule.explanation, missing }];
  if (exception !== null && excepted.has(`${placed.member.memberId}/${code}`))
    return [{ ...of, answer: 'by-exception', explanation: `${refusal} An exception was approved.`, missing: [] }];
  return answer === false
    ? [{ ...of, answer: 'not-met', explanation: refusal, missing }]
    : [{ ...of, answer: 'unknown', explanation: record(missing), missing }];
}

/** A day for which no component is known at all is a gap in the rules, not a refusal. */
function knownDays(rules: readonly RuleVersion[], placed: Placed): Check[] {
  const components = groups(rules, 'component');
  if (components.some((versions) => versionFor(versions, placed) !== null)) return [];
  return [
    {
      ruleId: null,
      code: 'rule-known',
      version: null,
      answer: 'unknown',
      explanation: 'No rule of this programme is known for that day. Ask the programme manager.',
      missing: [],
      exceptionPossible: false,
    },
  ];
}

function outcomeOf(checks: readonly Check[]): Outcome {
  if (checks.some(({ answer }) => answer === 'not-met')) return 'excluded';
  return checks.some(({ answer }) => answer === 'unknown') ? 'undecided' : 'eligible';
}

function assessFor(
  versions: readonly RuleVersion[],
  placed: Placed,
  first: boolean,
  { figures }: EvaluationInput,
  excepted: ReadonlySet<string>,
): { rule: RuleVersion | null; result: ComponentResult } {
  const rule = versionFor(versions, placed);
  if (!rule) {
    const missing: FactName[] = rule === undefined ? [versions[0]!.dateField] : [];
    const explanation = rule === undefined ? record(missing) : 'No rule for this is known for that day.';
    const none = notCounted(versions[0]!, rule === undefined ? 'open' : 'not-due', explanation, missing);
    return { rule: null, result: { ...none, ruleId: null, version: null } };
  }
  const byException = excepted.has(`${placed.member.memberId}/${rule.code}`);
  return { rule, result: assess(rule, placed, { first, byException, figures }) };
}

/** What has to be recorded, as a sentence. */
export function record(missing: readonly FactName[]): string {
  return `Record ${missing.map((fact) => meaningOf(fact).words).join('; and ')}.`;
}
