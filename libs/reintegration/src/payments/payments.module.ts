import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CancelDisbursementAction } from './actions/cancel-disbursement.action.ts';
import { CheckDisbursementAction } from './actions/check-disbursement.action.ts';
import { DecideDisbursementsAction } from './actions/decide-disbursements.action.ts';
import { GiveDisbursementAction } from './actions/give-disbursement.action.ts';
import { PlanDisbursementAction } from './actions/plan-disbursement.action.ts';
import { ReceiptDisbursementAction } from './actions/receipt-disbursement.action.ts';
import { RecordFundBudgetAction } from './actions/record-fund-budget.action.ts';
import { RecordPaymentPolicyAction } from './actions/record-payment-policy.action.ts';
import { RequestDisbursementAction } from './actions/request-disbursement.action.ts';
import { ReturnDisbursementAction } from './actions/return-disbursement.action.ts';
import { DisbursementApproval } from './data/disbursement-approval.entity.ts';
import { DisbursementEvent } from './data/disbursement-event.entity.ts';
import { DisbursementFile } from './data/disbursement-file.entity.ts';
import { DisbursementRows } from './data/disbursement-rows.ts';
import { Disbursement } from './data/disbursement.entity.ts';
import { FamilyCap } from './data/family-cap.entity.ts';
import { FundBudget } from './data/fund-budget.entity.ts';
import { PaymentPolicy } from './data/payment-policy.entity.ts';
import { SpendDeadlineMatters } from './data/money.due-matters.ts';
import { PaidFromGrants } from './data/paid-from-grants.ts';
import { PaymentNotices } from './data/payment-notices.ts';
import { PaymentToApproveMatter } from './data/payments.matters.ts';
import { PaymentOpenMatters } from './data/payments.open-matters.ts';
import { PaymentSettingsQuery } from './data/payment-settings.query.ts';
import { PaymentsToApproveQuery } from './data/payments-to-approve.query.ts';
import { RequestedDisbursements } from './data/requested-disbursements.ts';

const ENTITIES = [
  ...[Disbursement, DisbursementEvent, DisbursementApproval, DisbursementFile],
  ...[FundBudget, FamilyCap, PaymentPolicy],
];
const PAYMENTS = [
  ...[PlanDisbursementAction, RequestDisbursementAction, DecideDisbursementsAction, CancelDisbursementAction],
  ...[GiveDisbursementAction, ReceiptDisbursementAction, CheckDisbursementAction, ReturnDisbursementAction],
  ...[RecordPaymentPolicyAction, RecordFundBudgetAction, PaymentSettingsQuery, PaymentsToApproveQuery],
];

/** Money and goods on their way to somebody who is back: asked for, approved by another, handed over, receipted. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    ...[...PAYMENTS, DisbursementRows, RequestedDisbursements, PaymentNotices],
    ...[PaymentOpenMatters, PaymentToApproveMatter, SpendDeadlineMatters, PaidFromGrants],
  ],
  exports: PAYMENTS,
})
export class PaymentsModule {}
