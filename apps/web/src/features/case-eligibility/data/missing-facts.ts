import { isOfficerFact, RECORDED_FACTS, type FactName, type RecordedFact } from '@homeward/contracts';
import type { Evaluation, Result } from './eligibility.queries.ts';

export interface AskedFact {
  readonly memberId: string;
  readonly fact: RecordedFact;
}

const isRecorded = (fact: FactName): fact is RecordedFact =>
  Object.hasOwn(RECORDED_FACTS, fact) && !isOfficerFact(fact);
const ORDER = Object.keys(RECORDED_FACTS);

/** Everything the rules had to know of a member and did not, each once. */
export const missingOf = ({ checks, components }: Result): readonly FactName[] => [
  ...new Set([...checks, ...components].flatMap(({ missing }) => missing)),
];

/** What a colleague can answer here, in the order a conversation goes; the rest stands in the person's own record. */
export const toBeAsked = ({ results }: Evaluation): readonly AskedFact[] =>
  results.flatMap((result) =>
    missingOf(result)
      .filter(isRecorded)
      .sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
      .map((fact) => ({ memberId: result.memberId, fact })),
  );
