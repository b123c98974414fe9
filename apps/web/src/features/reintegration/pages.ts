/** Loaded as one: whoever opens one of these forms needs what the others need. */
export { ReintegrationTab } from './tab/reintegration.tab.tsx';
export { PlanEditorPage } from './plan/plan-editor.page.tsx';
export { AgreePlanPage } from './plan/agree-plan.page.tsx';
export { PlanVersionsPage } from './plan/plan-versions.page.tsx';
export { EndLinePage } from './plan/end-line.page.tsx';
export { AskPaymentPage } from './payment/ask-payment.page.tsx';
export { PaymentPage } from './payment/payment.page.tsx';
export { PaymentStepPage } from './payment/payment-step.page.tsx';
export { ApprovalsPage } from './approvals/approvals.page.tsx';
export { PaymentRulesPage } from './approvals/payment-rules.page.tsx';
