import type {
  AidModality,
  DisbursementState,
  PayeeKind,
  PlanSigner,
  ServiceType,
  SpotCheckFinding,
} from '@homeward/contracts';
import { PlanLine } from '../../plans/data/plan-line.entity.ts';
import { FundBudget } from './fund-budget.entity.ts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** One payment or delivery out of one entitlement, for one line of a plan. */
@Entity('disbursement')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'disbursement_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('disbursement_requester_key', ['id', 'requestedBy'])
@Unique('disbursement_tranche_key', ['lineId', 'tranche'])
@Unique('disbursement_receipt_key', ['officeId', 'receiptNumber'])
@Check('disbursement_tranche', `tranche >= 1`)
@Check(
  'disbursement_state',
  `state in (
      'planned', 'requested', 'approved', 'paid', 'delivered', 'receipted', 'verified', 'rejected', 'cancelled', 'returned')`,
)
@Check(
  'disbursement_modality',
  `modality in (
      'cash', 'mobile-money', 'bank', 'in-kind', 'voucher', 'direct-to-supplier', 'service')`,
)
@Check(
  'disbursement_payee',
  `payee_kind in (
      'beneficiary', 'supplier', 'landlord', 'school', 'clinic', 'partner')`,
)
@Check('disbursement_amount', `amount_minor > 0`)
@Check('disbursement_approvals', `approvals_needed between 1 and 2`)
@Check('disbursement_given', `given_minor > 0`)
@Check('disbursement_rate', `rate > 0`)
@Check('disbursement_signer', `receipt_signed_by in ('self', 'parent', 'guardian')`)
@Check('disbursement_finding', `check_finding in ('matches', 'differs')`)
@Check(
  'disbursement_requested_whole',
  `num_nonnulls(requested_by, requested_at) in (0, 2)
      and (state in ('planned', 'cancelled') or requested_by is not null)`,
)
@Check(
  'disbursement_given_whole',
  `num_nonnulls(given_on, given_by, given_minor, given_currency) in (0, 4)
      and (state not in ('paid', 'delivered', 'receipted', 'verified', 'returned') or given_on is not null)`,
)
@Check('disbursement_rate_whole', `num_nonnulls(rate, rated_on, rate_source) in (0, 3)`)
@Check(
  'disbursement_given_exactly',
  `given_currency is null or given_currency <> currency
      or (given_minor = amount_minor and rate is null)`,
)
@Check('disbursement_rate_told', `given_currency is null or given_currency = currency or rate is not null`)
@Check(
  'disbursement_receipted_whole',
  `num_nonnulls(receipt_number, receipted_on, receipt_signed_by, receipted_by) in (0, 4)
      and (state not in ('receipted', 'verified') or receipted_on is not null)`,
)
@Check(
  'disbursement_checked_whole',
  `num_nonnulls(check_finding, checked_on, checked_by) in (0, 3)
      and (state <> 'verified' or check_finding = 'matches')`,
)
@Check('disbursement_checked_by_another', `checked_by <> given_by`)
@Check(
  'disbursement_ended_whole',
  `num_nonnulls(ended_on, ended_by, end_reason) in (0, 3)
      and (state in ('rejected', 'cancelled', 'returned')) = (ended_on is not null)`,
)
@Index('disbursement_case_idx', ['caseId'])
@Index('disbursement_member_idx', ['memberId'])
@Index('disbursement_line_idx', ['lineId'])
@Index('disbursement_entitlement_idx', ['entitlementId'])
@Index('disbursement_fund_idx', ['fundBudgetId'])
@Index('disbursement_waiting_idx', { synchronize: false })
@Index('disbursement_partner_idx', { synchronize: false })
export class Disbursement extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'disbursement_pk' })
  id: string;

  /** So that whoever approves need not be given the case. */
  @Column('text', { name: 'case_number' })
  caseNumber: string;

  @Column('uuid', { name: 'line_id' })
  @ForeignKey(() => PlanLine, { name: 'disbursement_line_fk' })
  lineId: string;

  @Column('uuid', { name: 'entitlement_id' })
  @ForeignKey('Entitlement', { name: 'disbursement_entitlement_fk' })
  entitlementId: string;

  @Column('uuid', { name: 'fund_budget_id' })
  @ForeignKey(() => FundBudget, { name: 'disbursement_fund_fk' })
  fundBudgetId: string;

  /** Counted within its line. */
  @Column('integer')
  tranche: number;

  @Column('text')
  state: DisbursementState;

  @Column('text', { name: 'service_type' })
  serviceType: ServiceType;

  @Column('text')
  modality: AidModality;

  @Column('text', { name: 'payee_kind' })
  payeeKind: PayeeKind;

  @Column('text', { name: 'payee_name' })
  payeeName: string;

  /** The partner that is asked to hand it over. */
  @Column('uuid', { name: 'partner_office_id', nullable: true })
  @ForeignKey('Office', { name: 'disbursement_partner_fk' })
  partnerOfficeId: string | null;

  @Column('integer', { name: 'amount_minor' })
  amountMinor: number;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'disbursement_currency_fk' })
  currency: string;

  /** By the policy of the day it was asked for. */
  @Column('smallint', { name: 'approvals_needed' })
  approvalsNeeded: number;

  @Column('uuid', { name: 'planned_by' })
  @ForeignKey('AppUser', { name: 'disbursement_planner_fk' })
  plannedBy: string;

  @Column('uuid', { name: 'requested_by', nullable: true })
  @ForeignKey('AppUser', { name: 'disbursement_requester_fk' })
  requestedBy: string | null;

  @Column('timestamptz', { name: 'requested_at', nullable: true })
  requestedAt: Date | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null;

  @Column('date', { name: 'given_on', nullable: true })
  givenOn: string | null;

  @Column('uuid', { name: 'given_by', nullable: true })
  @ForeignKey('AppUser', { name: 'disbursement_giver_fk' })
  givenBy: string | null;

  /** As it was handed over, in the currency it was handed over in. */
  @Column('integer', { name: 'given_minor', nullable: true })
  givenMinor: number | null;

  @Column('char', { length: 3, name: 'given_currency', nullable: true })
  @ForeignKey('Currency', { name: 'disbursement_given_currency_fk' })
  givenCurrency: string | null;

  /** Units of the currency given for one unit of the currency granted. */
  @Column('numeric', { precision: 20, scale: 8, nullable: true })
  rate: string | null;

  @Column('date', { name: 'rated_on', nullable: true })
  ratedOn: string | null;

  @Column('text', { name: 'rate_source', nullable: true })
  rateSource: string | null;

  @Column('text', { name: 'receipt_number', nullable: true })
  receiptNumber: string | null;

  @Column('date', { name: 'receipted_on', nullable: true })
  receiptedOn: string | null;

  @Column('text', { name: 'receipt_signed_by', nullable: true })
  receiptSignedBy: PlanSigner | null;

  @Column('uuid', { name: 'receipted_by', nullable: true })
  @ForeignKey('AppUser', { name: 'disbursement_receipter_fk' })
  receiptedBy: string | null;

  @Column('text', { name: 'check_finding', nullable: true })
  checkFinding: SpotCheckFinding | null;

  @Column('date', { name: 'checked_on', nullable: true })
  checkedOn: string | null;

  @Column('uuid', { name: 'checked_by', nullable: true })
  @ForeignKey('AppUser', { name: 'disbursement_checker_fk' })
  checkedBy: string | null;

  @Column('text', { name: 'check_note', nullable: true })
  checkNote: string | null;

  /** Rejected, cancelled or returned: the reason stands beside it. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  @ForeignKey('AppUser', { name: 'disbursement_ender_fk' })
  endedBy: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
