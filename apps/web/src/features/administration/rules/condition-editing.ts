import {
  DERIVED_FACTS,
  ELAPSED_LIMITS,
  RECORDED_FACTS,
  ROLES_IN_FAMILY,
  type Condition,
  type ElapsedLimit,
  type FactKind,
  type FactMeaning,
  type FactName,
} from '@homeward/contracts';

const MEANINGS: Readonly<Record<FactName, FactMeaning>> = { ...RECORDED_FACTS, ...DERIVED_FACTS };
export const FACT_NAMES = Object.keys(MEANINGS) as readonly FactName[];
export const kindOf = (fact: FactName): FactKind => MEANINGS[fact].kind;
/** The codes a fact may have; roles follow from the family and stand in a list of their own. */
export const codesOf = (fact: FactName): readonly string[] =>
  fact === 'role' ? ROLES_IN_FAMILY : (MEANINGS[fact].codes ?? []);
export const DAYS = FACT_NAMES.filter((fact) => kindOf(fact) === 'day');

/** How a fact may be asked, one word for each; `not`, `all` and `any` stand around such questions. */
export type Comparison =
  ('yes' | 'no') | ('is' | 'oneOf' | 'includesAny') | ('from' | 'before' | 'isNone' | 'isSome') | ElapsedLimit;

const COMPARISONS: Readonly<Record<FactKind, readonly Comparison[]>> = {
  flag: ['yes', 'no'],
  code: ['is', 'oneOf'],
  country: ['is', 'oneOf'],
  countries: ['includesAny'],
  money: ['isNone', 'isSome'],
  day: ['from', 'before', 'isNone', 'isSome', ...ELAPSED_LIMITS],
};
export const comparisonsOf = (fact: FactName): readonly Comparison[] => COMPARISONS[kindOf(fact)];

export type Leaf = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;
export const isLeaf = (condition: Condition): condition is Leaf =>
  !('all' in condition) && !('any' in condition) && !('not' in condition);

const isLimit = (comparison: Comparison): comparison is ElapsedLimit =>
  ELAPSED_LIMITS.some((limit) => limit === comparison);

export const factOf = (leaf: Leaf): FactName => ('elapsed' in leaf ? leaf.elapsed.since : leaf.fact);

export function comparisonOf(leaf: Leaf): Comparison {
  if ('elapsed' in leaf) return ELAPSED_LIMITS.find((limit) => leaf.elapsed[limit] !== undefined)!;
  if ('is' in leaf) return typeof leaf.is === 'boolean' ? (leaf.is ? 'yes' : 'no') : 'is';
  if ('none' in leaf) return leaf.none ? 'isNone' : 'isSome';
  return (['oneOf', 'includesAny', 'from', 'before'] as const).find((verb) => verb in leaf)!;
}

/** A question as it begins: its value is still to be given where it needs one. */
export function leafOf(fact: FactName, comparison: Comparison = comparisonsOf(fact)[0]!): Leaf {
  if (isLimit(comparison)) {
    const until: FactName = fact === 'applicationOn' ? 'departureOn' : 'applicationOn';
    return { elapsed: { since: fact, until, [comparison]: 'P1Y' } };
  }
  if (comparison === 'yes' || comparison === 'no') return { fact, is: comparison === 'yes' };
  if (comparison === 'isNone' || comparison === 'isSome') return { fact, none: comparison === 'isNone' };
  if (comparison === 'is') return { fact, is: '' };
  if (comparison === 'oneOf') return { fact, oneOf: [] };
  if (comparison === 'includesAny') return { fact, includesAny: [] };
  return comparison === 'from' ? { fact, from: '' } : { fact, before: '' };
}

export const FIRST_LEAF: Leaf = { fact: 'lackOfMeans', is: true };

/** `P5Y` as a number and its unit. */
export function periodOf(period: string | undefined): { number: number; unit: 'D' | 'M' | 'Y' } {
  const [, number = '1', unit = 'Y'] = /^P(\d+)([DMY])$/.exec(period ?? '') ?? [];
  return { number: Number(number), unit: unit as 'D' | 'M' | 'Y' };
}

/** Where a question still lacks its value, by the path the server would name too. */
export function unfinished(condition: Condition, path: string): string[] {
  if ('all' in condition) return condition.all.flatMap((part, at) => unfinished(part, `${path}.all.${at}`));
  if ('any' in condition)
    return condition.any.length === 0
      ? [`${path}.any`]
      : condition.any.flatMap((part, at) => unfinished(part, `${path}.any.${at}`));
  if ('not' in condition) return unfinished(condition.not, `${path}.not`);
  if ('is' in condition) return condition.is === '' ? [`${path}.is`] : [];
  if ('oneOf' in condition) return condition.oneOf.length === 0 ? [`${path}.oneOf`] : [];
  if ('includesAny' in condition) return condition.includesAny.length === 0 ? [`${path}.includesAny`] : [];
  if ('from' in condition) return /^\d{4}-\d{2}-\d{2}$/.test(condition.from) ? [] : [`${path}.from`];
  if ('before' in condition) return /^\d{4}-\d{2}-\d{2}$/.test(condition.before) ? [] : [`${path}.before`];
  return [];
}

/** The recorded facts that conditions ask, for a form that asks no more than it must. */
export function factsAsked(condition: Condition): FactName[] {
  if ('all' in condition) return condition.all.flatMap(factsAsked);
  if ('any' in condition) return condition.any.flatMap(factsAsked);
  if ('not' in condition) return factsAsked(condition.not);
  if ('elapsed' in condition) return [condition.elapsed.since, condition.elapsed.until];
  return [condition.fact];
}
