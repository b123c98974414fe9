import { isDay, PERIOD } from './calendar.ts';
import { ELAPSED_LIMITS } from './condition.ts';
import { isFactName, meaningOf, type FactKind } from './facts.ts';
import { AMOUNT_KINDS, AMOUNT_ROLES, FORESEEN_FACTS, MODALITIES, PAY_MOMENTS } from './rule.ts';

/** What is wrong with a rule as it was typed, by the path of the part: `component.steps.0.when.all.1.fact`. */
export type RuleProblems = Record<string, string>;

const DEEPEST = 8;
const MOST_PARTS = 60;
const MOST_MINOR = 100_000_000;
const TEXT_MOST = 2_000;
type Parts = Readonly<Record<string, unknown>>;

/** Checks a definition that came from outside before it is kept: nothing that the engine could stumble over passes. */
export function definitionProblems(definition: unknown): RuleProblems {
  const problems: RuleProblems = {};
  const wrong = (path: string, mend: string): void => void (problems[path] ??= mend);
  const parts = partsOf(definition);
  if (parts?.['kind'] === 'requirement') new Checker(wrong).requirement(parts['requirement']);
  else if (parts?.['kind'] === 'component') new Checker(wrong).component(parts['component']);
  else wrong('kind', 'must be requirement or component');
  return problems;
}

function partsOf(value: unknown): Parts | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : null;
}

class Checker {
  private parts = 0;

  constructor(private readonly wrong: (path: string, mend: string) => void) {}

  requirement(value: unknown): void {
    const found = this.object('requirement', value, ['condition', 'refusal', 'exception']);
    if (!found) return;
    this.condition('requirement.condition', found['condition'], 1);
    this.text('requirement.refusal', found['refusal']);
    this.exception('requirement.exception', found['exception']);
  }

  component(value: unknown): void {
    const at = 'component';
    const found = this.object(at, value, [
      ...['when', 'otherwise', 'currency', 'per', 'amountKind', 'steps', 'caps', 'payMoment', 'modality'],
      ...['cashAtDepartureMinor', 'spendWithin', 'exception', 'foreseen'],
    ]);
    if (!found) return;
    this.condition(`${at}.when`, found['when'], 1);
    this.text(`${at}.otherwise`, found['otherwise']);
    this.matches(`${at}.currency`, found['currency'], /^[A-Z]{3}$/, 'must be a currency code such as EUR');
    this.code(`${at}.per`, found['per'], ['person', 'case']);
    this.code(`${at}.amountKind`, found['amountKind'], AMOUNT_KINDS);
    this.code(`${at}.payMoment`, found['payMoment'], PAY_MOMENTS);
    this.code(`${at}.modality`, found['modality'], MODALITIES);
    if (found['cashAtDepartureMinor'] !== null)
      this.amount(`${at}.cashAtDepartureMinor`, found['cashAtDepartureMinor']);
    if (found['spendWithin'] !== null)
      this.matches(
        `${at}.spendWithin`,
        found['spendWithin'],
        /^(P[1-9]\d{0,3}[DMY]|[1-9]\d{0,2}WD)$/,
        'must be a period such as P12M or 14WD, or null',
      );
    this.exception(`${at}.exception`, found['exception']);
    if (found['foreseen'] !== undefined) this.code(`${at}.foreseen`, found['foreseen'], FORESEEN_FACTS);
    const steps = this.list(`${at}.steps`, found['steps'], 1);
    steps.forEach((step, i) => this.step(`${at}.steps.${i}`, step));
    this.list(`${at}.caps`, found['caps'], 0).forEach((cap, i) => this.cap(`${at}.caps.${i}`, cap));
  }

  private step(path: string, value: unknown): void {
    const step = this.object(path, value, ['when', 'explanation', 'amounts']);
    if (!step) return;
    this.condition(`${path}.when`, step['when'], 1);
    this.text(`${path}.explanation`, step['explanation']);
    this.amounts(`${path}.amounts`, step['amounts']);
  }

  private cap(path: string, value: unknown): void {
    const cap = this.object(path, value, ['scope', 'amountMinor', 'countedWith']);
    if (!cap) return;
    this.code(`${path}.scope`, cap['scope'], ['person', 'family']);
    this.amount(`${path}.amountMinor`, cap['amountMinor']);
    this.list(`${path}.countedWith`, cap['countedWith'], 0).forEach((code, i) =>
      this.matches(`${path}.countedWith.${i}`, code, /^[a-z][a-z0-9-]*$/, 'must be the code of a component'),
    );
  }

  private exception(path: string, value: unknown): void {
    if (value === null) return;
    const terms = this.object(path, value, ['authority', 'grounds', 'amounts']);
    if (!terms) return;
    this.text(`${path}.authority`, terms['authority']);
    this.text(`${path}.grounds`, terms['grounds']);
    if (terms['amounts'] !== undefined) this.amounts(`${path}.amounts`, terms['amounts']);
  }

  private condition(path: string, value: unknown, depth: number): void {
    if ((this.parts += 1) > MOST_PARTS) return this.wrong(path, `a rule has at most ${MOST_PARTS} conditions`);
    if (depth > DEEPEST) return this.wrong(path, `conditions stand at most ${DEEPEST} deep in each other`);
    const parts = partsOf(value);
    if (!parts) return this.wrong(path, 'must be a condition');
    const [name = '', ...more] = Object.keys(parts);
    if (name === 'all' || name === 'any') {
      if (more.length > 0) this.wrong(path, `${name} stands alone`);
      return this.list(`${path}.${name}`, parts[name], 0).forEach((part, i) =>
        this.condition(`${path}.${name}.${i}`, part, depth + 1),
      );
    }
    if (name === 'not') return this.condition(`${path}.not`, parts['not'], depth + 1);
    if (name === 'elapsed') return this.elapsed(`${path}.elapsed`, parts['elapsed']);
    this.comparison(path, parts);
  }

  private elapsed(path: string, value: unknown): void {
    const elapsed = this.object(path, value, ['since', 'until', ...ELAPSED_LIMITS]);
    if (!elapsed) return;
    this.factOf(`${path}.since`, elapsed['since'], ['day']);
    this.factOf(`${path}.until`, elapsed['until'], ['day']);
    const limits = ELAPSED_LIMITS.filter((limit) => elapsed[limit] !== undefined);
    if (limits.length !== 1) return this.wrong(path, `needs exactly one of ${ELAPSED_LIMITS.join(', ')}`);
    this.matches(`${path}.${limits[0]}`, elapsed[limits[0]!], PERIOD, 'must be a period such as P5Y, P3M or P30D');
  }

  private comparison(path: string, parts: Parts): void {
    const verbs = Object.keys(parts).filter((key) => key !== 'fact');
    if (verbs.length !== 1)
      return this.wrong(path, 'needs a fact and one of is, oneOf, includesAny, none, from, before');
    const [verb] = verbs as [string];
    const value = parts[verb];
    const at = `${path}.${verb}`;
    if (verb === 'is') {
      this.factOf(`${path}.fact`, parts['fact'], ['flag', 'code', 'country']);
      const flag = isFactName(parts['fact']) && meaningOf(parts['fact']).kind === 'flag';
      if (typeof value !== (flag ? 'boolean' : 'string'))
        this.wrong(at, flag ? 'must be true or false' : 'must be a code');
      return;
    }
    if (verb === 'oneOf' || verb === 'includesAny') {
      this.factOf(`${path}.fact`, parts['fact'], verb === 'oneOf' ? ['code', 'country'] : ['countries']);
      return this.list(at, value, 1, 300).forEach((code, i) => this.text(`${at}.${i}`, code));
    }
    if (verb === 'none') {
      this.factOf(`${path}.fact`, parts['fact'], ['day', 'money']);
      return typeof value === 'boolean' ? undefined : this.wrong(at, 'must be true or false');
    }
    if (verb === 'from' || verb === 'before') {
      this.factOf(`${path}.fact`, parts['fact'], ['day']);
      return isDay(value) ? undefined : this.wrong(at, 'must be a day that exists, written YYYY-MM-DD');
    }
    this.wrong(at, 'is no comparison; use is, oneOf, includesAny, none, from or before');
  }

  private factOf(path: string, fact: unknown, kinds: readonly FactKind[]): void {
    if (!isFactName(fact)) return this.wrong(path, 'is no fact that rules may ask');
    if (!kinds.includes(meaningOf(fact).kind))
      this.wrong(path, `is a ${meaningOf(fact).kind}, and cannot be compared so`);
  }

  private amounts(path: string, value: unknown): void {
    const amounts = this.object(path, value, AMOUNT_ROLES);
    for (const [role, amount] of Object.entries(amounts ?? {}))
      if (amount !== null) this.amount(`${path}.${role}`, amount);
  }

  private amount(path: string, value: unknown): void {
    if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > MOST_MINOR)
      this.wrong(path, 'must be a whole number of minor units (cents), not below 0');
  }

  private object(path: string, value: unknown, keys: readonly string[]): Parts | null {
    const parts = partsOf(value);
    if (!parts) this.wrong(path, `must be an object with ${keys.join(', ')}`);
    const strange = Object.keys(parts ?? {}).find((key) => !keys.includes(key));
    if (strange !== undefined) this.wrong(`${path}.${strange}`, `is not known; known are ${keys.join(', ')}`);
    return parts;
  }

  private list(path: string, value: unknown, least: number, most = 40): readonly unknown[] {
    const fits = Array.isArray(value) && value.length >= least && value.length <= most;
    if (!fits) this.wrong(path, `must be a list of ${least} to ${most}`);
    return fits ? (value as unknown[]) : [];
  }

  private text(path: string, value: unknown): void {
    if (typeof value !== 'string' || value.trim() === '' || value.length > TEXT_MOST)
      this.wrong(path, `must be text of at most ${TEXT_MOST} characters`);
  }

  private code(path: string, value: unknown, codes: readonly string[]): void {
    if (typeof value !== 'string' || !codes.includes(value)) this.wrong(path, `must be one of ${codes.join(', ')}`);
  }

  private matches(path: string, value: unknown, pattern: RegExp, mend: string): void {
    if (typeof value !== 'string' || !pattern.test(value)) this.wrong(path, mend);
  }
}
