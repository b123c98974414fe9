export * from './actions/agree-plan.action.ts';
export * from './actions/end-plan-line.action.ts';
export * from './actions/save-plan-draft.action.ts';
export * from './data/case-reintegration.query.ts';
export type { LineTerms } from './data/plan-rows.ts';
export * from './data/received-plan.query.ts';
export * from './plans.module.ts';
