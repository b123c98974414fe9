import { money, resultDto } from '../../rules/http/evaluation.mapping.ts';
import type { EligibilityOfCase, EntitlementView, EvaluationView } from '../data/eligibility.queries.ts';
import type { StoredEvaluation } from '../data/evaluation-store.ts';
import type { FactInput } from '../actions/record-facts.action.ts';
import type { EligibilityDto, EntitlementDto, EvaluationDto, FactDto } from './eligibility.dto.ts';

export function factInput({ establishedOn, ...rest }: FactDto): FactInput {
  return { ...rest, establishedOn: establishedOn ?? undefined };
}

export function evaluationDto(evaluation: StoredEvaluation | EvaluationView): EvaluationDto {
  const { id, caseId, programmeCode, asOf, version, results } = evaluation;
  return { id, caseId, programmeCode, asOf, version, results: results.map(resultDto) };
}

export function eligibilityDto({ evaluations, entitlements, ...rest }: EligibilityOfCase): EligibilityDto {
  return { ...rest, evaluations: evaluations.map(evaluationDto), entitlements: entitlements.map(entitlementDto) };
}

function entitlementDto({ amountMinor, cashAtDepartureMinor, currency, ...rest }: EntitlementView): EntitlementDto {
  return { ...rest, amount: money(amountMinor, currency), cashAtDeparture: money(cashAtDepartureMinor, currency) };
}
