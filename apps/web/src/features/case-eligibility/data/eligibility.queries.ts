import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';

type Schemas = components['schemas'];
export type Eligibility = Schemas['EligibilityDto'];
export type Evaluation = Schemas['EvaluationDto'];
export type Result = Schemas['EvaluationResultDto'];
export type Check = Schemas['CheckDto'];
export type Component = Schemas['ComponentResultDto'];
export type Decision = Schemas['DecisionDto'];
export type Exception = Schemas['ExceptionDto'];
export type Entitlement = Schemas['EntitlementDto'];
export type RecordedFact = Schemas['RecordedFactDto'];
export type UsedFact = Schemas['UsedFactDto'];
export type Rule = Schemas['RuleDto'];

// The answers are inferred: they are typed by the API's own document.
export const useEligibility = (id: string) =>
  api.useQuery('get', '/api/cases/{id}/eligibility', { params: { path: { id } } });
export const useProgrammes = () => api.useQuery('get', '/api/programmes', {}, { staleTime: 60_000 });
export const useProgramme = (code: string | undefined) =>
  api.useQuery(
    'get',
    '/api/programmes/{code}',
    { params: { path: { code: code ?? '' } } },
    { staleTime: 60_000, enabled: code !== undefined },
  );

/** The last one of each programme; earlier ones are history, and nobody decides on them. */
export function latestOfEach(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  return evaluations.filter(
    ({ programmeCode }, index) => evaluations.findIndex((each) => each.programmeCode === programmeCode) === index,
  );
}
