import { RECORDED_FACTS, type FactName, type RecordedFact } from '@homeward/contracts';
import type { components } from '../../../lib/api/schema.ts';
import type { Rule } from '../programmes/programmes.queries.ts';
import { definitionOf, factsOfRule } from './rule-definition.ts';

type ExampleMember = components['schemas']['ExampleMemberDto'];
export type Relation = ExampleMember['relation'];
export const RELATIONS: readonly Relation[] = [
  'principal',
  'spouse',
  'child',
  'parent',
  'sibling',
  'other-relative',
  'other',
];

/** What is answered of a fact: a code, a day, yes or no; known to be none; or nothing, which is not known. */
export type FactAnswer = string;
export const NONE = 'none';

export interface TryMember {
  relation: Relation;
  birthDate: string;
  nationalities: string[];
  facts: Partial<Record<RecordedFact, FactAnswer>>;
}
export interface TryValues {
  hostCountry: string;
  family: TryMember[];
}

export const tryMember = (relation: Relation): TryMember => ({ relation, birthDate: '', nationalities: [], facts: {} });

const isRecorded = (fact: FactName): fact is RecordedFact => Object.hasOwn(RECORDED_FACTS, fact);

/** The facts that somebody would record for these rules, and no others; the days that decide the version come first. */
export function factsToGive(rules: readonly Rule[]): RecordedFact[] {
  const asked = rules.flatMap((rule) => factsOfRule(definitionOf(rule)));
  const always: FactName[] = ['applicationOn', 'departureOn', 'destination'];
  return [...new Set([...always, ...asked])].filter(isRecorded);
}

/** As the API takes it: what is not known is left out. */
export const asExample = ({ relation, birthDate, nationalities, facts }: TryMember): ExampleMember => ({
  relation,
  birthDate: birthDate || null,
  nationalities,
  facts: Object.fromEntries(
    Object.entries(facts).flatMap(([name, answer]) => {
      if (!answer) return [];
      const flag = RECORDED_FACTS[name as RecordedFact].kind === 'flag';
      return [[name, answer === NONE ? null : flag ? answer === 'yes' : answer]];
    }),
  ),
});
