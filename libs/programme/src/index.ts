export * from './domain/programme.errors.ts';
export * from './eligibility/actions/answer-exception.action.ts';
export * from './eligibility/actions/answer-reckoning.action.ts';
export {
  DecideEligibilityAction,
  type Decided,
  type DecideEligibilityInput,
} from './eligibility/actions/decide-eligibility.action.ts';
export * from './eligibility/actions/evaluate-eligibility.action.ts';
export * from './eligibility/actions/propose-exception.action.ts';
export * from './eligibility/actions/record-facts.action.ts';
export * from './eligibility/data/decision.entity.ts';
export * from './eligibility/data/eligibility.queries.ts';
export * from './eligibility/data/entitlement.entity.ts';
export * from './eligibility/data/evaluation-result.entity.ts';
export type { StoredEvaluation } from './eligibility/data/evaluation-store.ts';
export * from './eligibility/data/evaluation.entity.ts';
export * from './eligibility/data/exception.entity.ts';
export * from './eligibility/data/member-fact.entity.ts';
export * from './eligibility/data/reckoning.entity.ts';
export * from './eligibility/data/sealed-reason.entity.ts';
export type { SealedReason } from './eligibility/data/sealed-reasons.ts';
export * from './eligibility/domain/evaluation-context.ts';
export * from './rules/domain/recorded-facts.ts';
export * from './load-programmes.ts';
export * from './programme.http.module.ts';
export * from './programme.module.ts';
export * from './rules/actions/add-fund.action.ts';
export * from './rules/actions/confirm-local-figure.action.ts';
export * from './rules/actions/draft-rule.action.ts';
export * from './rules/actions/enter-local-figure.action.ts';
export * from './rules/actions/change-programme.action.ts';
export * from './rules/actions/publish-rule.action.ts';
export * from './rules/actions/record-programme.action.ts';
export * from './rules/actions/try-rule.query.ts';
export * from './rules/data/local-figure.entity.ts';
export * from './rules/data/programme-fund.entity.ts';
export * from './rules/data/programme.entity.ts';
export * from './rules/data/programmes.queries.ts';
export * from './rules/data/rule-version.entity.ts';
export * from './rules/domain/calendar.ts';
export * from './rules/domain/condition.ts';
export * from './rules/domain/evaluate.ts';
export * from './rules/domain/evaluation.ts';
export * from './rules/domain/facts.ts';
export * from './rules/domain/family.ts';
export * from './rules/domain/rule-check.ts';
export * from './rules/domain/rule.ts';
export * from './rules/shipped/programmes.ts';
