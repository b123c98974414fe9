import { ask } from './condition.ts';
import type { ComponentAnswer, ComponentResult, LocalFigure } from './evaluation.ts';
import { meaningOf, moneyOfFact, type FactName } from './facts.ts';
import { isChild, type Placed } from './family.ts';
import type { Amounts, AmountRole, Component, RoleInFamily, RuleVersion, Step } from './rule.ts';

interface Circumstances {
  /** The first of the family who is not excluded: to whom goes what is given once a case. */
  readonly first: boolean;
  readonly byException: boolean;
  readonly figures: readonly LocalFigure[];
}

/** What one rule gives to one member, before any cap. */
export function assess(
  rule: RuleVersion,
  placed: Placed,
  { first, byException, figures }: Circumstances,
): ComponentResult {
  const component = componentOf(rule);
  const possible = component.exception !== null;
  if (component.per === 'case' && !first)
    return notCounted(rule, 'not-due', 'Given once for the whole case, to the first of the family.', []);
  const asked = ask(component.when, placed.facts);
  const excepted = byException && possible;
  if (!excepted && asked.answer === false)
    return { ...notCounted(rule, 'not-due', component.otherwise, []), exceptionPossible: possible };
  if (!excepted && asked.answer === 'unknown') return open(rule, asked.missing);
  const opened = excepted ? component.exception?.amounts : undefined;
  const chosen = opened
    ? { amounts: opened, explanation: component.exception!.grounds }
    : firstStep(component.steps, placed);
  if ('missing' in chosen) return open(rule, chosen.missing);
  return {
    ...asForeseen(priced(rule, placed, chosen, figures), rule, placed),
    ...(opened ? { amountKind: 'up-to' as const } : {}),
    byException: excepted,
    exceptionPossible: possible,
  };
}

/** A result without an amount. */
export function notCounted(
  rule: RuleVersion,
  answer: ComponentAnswer,
  explanation: string,
  missing: readonly FactName[],
): ComponentResult {
  const { amountKind, currency, payMoment, modality, cashAtDepartureMinor, spendWithin } = componentOf(rule);
  return {
    ...{ ruleId: rule.id, code: rule.code, version: rule.version, title: rule.title, answer, explanation, missing },
    ...{ amountKind, amountMinor: null, currency, cutMinor: 0, byException: false, exceptionPossible: false },
    ...{ figureId: null, payMoment, modality, cashAtDepartureMinor, spendWithin },
  };
}

export function componentOf(rule: RuleVersion): Component {
  if (rule.definition.kind !== 'component') throw new Error(`${rule.code} is no component.`);
  return rule.definition.component;
}

function open(rule: RuleVersion, missing: readonly FactName[]): ComponentResult {
  return notCounted(rule, 'open', `Record ${missing.map((fact) => meaningOf(fact).words).join('; and ')}.`, missing);
}

type Chosen = Pick<Step, 'amounts' | 'explanation'> | { readonly missing: readonly FactName[] };

function firstStep(steps: readonly Step[], { facts }: Placed): Chosen {
  for (const step of steps) {
    const { answer, missing } = ask(step.when, facts);
    if (answer === true) return step;
    if (answer === 'unknown') return { missing };
  }
  return { amounts: {}, explanation: 'No step of this rule holds.' };
}

function priced(
  rule: RuleVersion,
  { role, facts }: Placed,
  { amounts, explanation }: Pick<Step, 'amounts' | 'explanation'>,
  figures: readonly LocalFigure[],
): ComponentResult {
  const amountMinor = amountFor(amounts, role);
  if (amountMinor === undefined)
    return notCounted(rule, 'not-due', `${explanation} Nothing is foreseen for this role in the family.`, []);
  const due = { ...notCounted(rule, 'due', explanation, []), amountMinor };
  if (amountMinor !== null) return due;
  const day = facts[rule.dateField];
  const figure = rolesOf(role)
    .map((each) => figures.find((one) => one.component === rule.code && one.role === each && standsOn(one, day)))
    .find((one) => one !== undefined);
  if (figure?.currency === due.currency)
    return { ...due, amountMinor: figure.amountMinor, figureId: figure.id, explanation: `${explanation} ${FIGURE}` };
  return { ...due, answer: 'amount-unknown', explanation: `${explanation} ${UNKNOWN}` };
}

const FIGURE = 'The amount is a figure of this office.';
const UNKNOWN =
  'The amount is not known here: it can be planned, and approved once the office has entered its own figure with its source.';

/** What an officer foresees for a person, up to the ceiling of the rule. Where the ceiling is not known, neither is the amount. */
function asForeseen(result: ComponentResult, rule: RuleVersion, { facts }: Placed): ComponentResult {
  const { foreseen } = componentOf(rule);
  const value = foreseen && facts[foreseen];
  if (value === undefined || result.answer === 'not-due') return result;
  if (value === null) return notCounted(rule, 'not-due', `${result.explanation} ${NONE_FORESEEN}`, []);
  const money = moneyOfFact(value);
  if (money?.currency !== result.currency) return { ...result, explanation: `${result.explanation} ${ELSEWHERE}` };
  if (result.amountMinor === null) return result;
  const amountMinor = Math.min(money.amountMinor, result.amountMinor);
  const cutMinor = result.cutMinor + money.amountMinor - amountMinor;
  return { ...result, amountMinor, cutMinor, explanation: `${result.explanation} ${FORESEEN}` };
}

const NONE_FORESEEN = 'None is foreseen for this person.';
const ELSEWHERE = 'What is foreseen for this person is told in another currency, and changes nothing here.';
const FORESEEN = 'As much is due as is foreseen for this person, up to that.';

function standsOn({ validFrom, validTo }: LocalFigure, day: unknown): boolean {
  return typeof day === 'string' && validFrom <= day && (validTo === null || day < validTo);
}

/** The role itself, then the group it belongs to. */
export function rolesOf(role: RoleInFamily): readonly AmountRole[] {
  return [role, isChild(role) ? 'child' : 'adult'];
}

function amountFor(amounts: Amounts, role: RoleInFamily): number | null | undefined {
  const named = rolesOf(role).find((each) => amounts[each] !== undefined);
  return named === undefined ? undefined : amounts[named];
}
