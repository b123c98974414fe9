import type { DeparturePaymentKind, ReceiptKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from './member-bound.ts';
import { OfficerFloat } from './officer-float.entity.ts';

/** Cash given at the departure, with its receipt. One that is given back stays, marked. */
@Entity('departure_payment')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'departure_payment_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('departure_payment_receipt_key', ['officeId', 'receiptNumber'])
@Check('departure_payment_kind', `kind in ('entitlement', 'document-costs')`)
@Check('departure_payment_amount', 'amount_minor > 0')
@Check('departure_payment_receipt_kind', `receipt_kind in ('signed-on-screen', 'scanned')`)
@Check('departure_payment_entitlement_named', `(kind = 'entitlement') = (entitlement_id is not null)`)
@Check('departure_payment_receipted_whole', '(receipt_kind is null) = (receipted_at is null)')
@Index('departure_payment_member_idx', ['memberId'])
@Index('departure_payment_case_idx', ['caseId'])
@Index('departure_payment_float_idx', ['floatId'])
@Index('departure_payment_proof_key', { synchronize: false })
export class DeparturePayment extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'departure_payment_pk' })
  id: string;

  @Column('uuid', { name: 'float_id' })
  @ForeignKey(() => OfficerFloat, { name: 'departure_payment_float_fk' })
  floatId: string;

  @Column('text')
  kind: DeparturePaymentKind;

  @Column('uuid', { name: 'entitlement_id', nullable: true })
  @ForeignKey('Entitlement', { name: 'departure_payment_entitlement_fk' })
  entitlementId: string | null;

  /** What a travel document cost: the consulate’s own receipt, refunded once. */
  @Column('uuid', { name: 'proof_id', nullable: true })
  @ForeignKey('Attachment', { name: 'departure_payment_proof_fk', onDelete: 'SET NULL' })
  proofId: string | null;

  @Column('integer', { name: 'amount_minor' })
  amountMinor: number;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'departure_payment_currency_fk' })
  currency: string;

  @Column('text', { name: 'receipt_number' })
  receiptNumber: string;

  @Column('text', { name: 'receipt_kind', nullable: true })
  receiptKind: ReceiptKind | null;

  @Column('uuid', { name: 'receipt_id', nullable: true })
  @ForeignKey('Attachment', { name: 'departure_payment_receipt_fk', onDelete: 'SET NULL' })
  receiptId: string | null;

  @Column('timestamptz', { name: 'receipted_at', nullable: true })
  receiptedAt: Date | null;

  @Column('date', { name: 'paid_on' })
  paidOn: string;

  @Column('uuid', { name: 'paid_by' })
  @ForeignKey('AppUser', { name: 'departure_payment_payer_fk' })
  paidBy: string;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
