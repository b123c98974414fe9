import { RECORDED_FACTS, type RecordedFact } from '@homeward/contracts';
import { isProblem, type Problem } from '../../../lib/api/problem.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { AskedFact } from '../data/missing-facts.ts';

type FactInput = components['schemas']['FactDto'];

export interface FactsValues {
  /** By `memberId_fact`: `yes`, `no`, a code, a country or a day; empty while nobody can say. */
  facts: Record<string, string>;
  /** Days that are known to be none. */
  none: Record<string, boolean>;
  establishedOn: string;
}

export const keyOf = ({ memberId, fact }: AskedFact): string => `${memberId}_${fact}`;
export const maybeNone = (fact: RecordedFact): boolean => 'maybeNone' in RECORDED_FACTS[fact];

export const isAnswered = (values: FactsValues, asked: AskedFact): boolean =>
  values.none[keyOf(asked)] === true || Boolean(values.facts[keyOf(asked)]);

/** A day that is typed and is none. */
export const isWrongDay = (values: FactsValues, asked: AskedFact): boolean => {
  const given = values.facts[keyOf(asked)];
  return (
    RECORDED_FACTS[asked.fact].kind === 'day' && values.none[keyOf(asked)] !== true && Boolean(given) && !isDay(given!)
  );
};

/** The country somebody goes to is planned with their journey, not recorded as a fact. */
export const isJourney = ({ fact }: AskedFact): boolean => fact === 'destination';

export function factOf(values: FactsValues, asked: AskedFact): FactInput {
  const given = values.facts[keyOf(asked)]!;
  const { kind } = RECORDED_FACTS[asked.fact];
  const value = values.none[keyOf(asked)] ? null : kind === 'flag' ? given === 'yes' : given;
  const fact = asked.fact as FactInput['fact'];
  return { memberId: asked.memberId, fact, value, establishedOn: values.establishedOn };
}

/** `facts.2.value` of what was sent, as the field it was typed in. */
export function inForm(error: unknown, sent: readonly AskedFact[]): unknown {
  if (!isProblem(error)) return error;
  const fields = (error.fields ?? []).map((each) => {
    const [, index, part] = /^facts\.(\d+)\.(\w+)$/.exec(each.field) ?? [];
    const asked = index === undefined ? undefined : sent[Number(index)];
    if (!asked) return each;
    return { ...each, field: part === 'establishedOn' ? 'establishedOn' : `facts.${keyOf(asked)}` };
  });
  return { ...error, fields } satisfies Problem;
}
