import type { DisbursementFileKind } from '@homeward/contracts';
import { Disbursement } from './disbursement.entity.ts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** A paper of a payment: offers, invoice, receipt or certificate. One file proves one thing. */
@Entity('disbursement_file')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'disbursement_file_member_fk',
  onUpdate: 'CASCADE',
})
@Check('disbursement_file_kind', `kind in ('quote', 'invoice', 'receipt', 'handover-certificate', 'spot-check')`)
@Check('disbursement_file_amount', 'amount_minor > 0')
@Check('disbursement_file_quoted', `amount_minor is null or kind in ('quote', 'invoice')`)
@Index('disbursement_file_disbursement_idx', ['disbursementId'])
@Index('disbursement_file_member_idx', ['memberId'])
@Index('disbursement_file_receipt_key', { synchronize: false })
@Index('disbursement_file_attachment_key', ['attachmentId'], { unique: true })
export class DisbursementFile extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'disbursement_file_pk' })
  id: string;

  @Column('uuid', { name: 'disbursement_id' })
  @ForeignKey(() => Disbursement, { name: 'disbursement_file_disbursement_fk' })
  disbursementId: string;

  @Column('text')
  kind: DisbursementFileKind;

  @Column('uuid', { name: 'attachment_id', nullable: true })
  @ForeignKey('Attachment', { name: 'disbursement_file_attachment_fk', onDelete: 'SET NULL' })
  attachmentId: string | null;

  /** What an offer or an invoice asks for. */
  @Column('integer', { name: 'amount_minor', nullable: true })
  amountMinor: number | null;

  @Column('uuid', { name: 'added_by' })
  @ForeignKey('AppUser', { name: 'disbursement_file_adder_fk' })
  addedBy: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}
