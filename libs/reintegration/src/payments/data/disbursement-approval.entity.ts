import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** That one person approved a payment another asked for. */
@Entity('disbursement_approval')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'disbursement_approval_member_fk',
  onUpdate: 'CASCADE',
})
@ForeignKey('Disbursement', ['disbursementId', 'requestedBy'], ['id', 'requestedBy'], {
  name: 'disbursement_approval_disbursement_fk',
})
@Check('disbursement_approval_by_another', 'approver_id <> requested_by')
@Index('disbursement_approval_member_idx', ['memberId'])
export class DisbursementApproval extends MemberBound {
  @PrimaryColumn('uuid', { name: 'disbursement_id', primaryKeyConstraintName: 'disbursement_approval_pk' })
  disbursementId: string;

  @Column('uuid', { name: 'requested_by' })
  requestedBy: string;

  @PrimaryColumn('uuid', { name: 'approver_id', primaryKeyConstraintName: 'disbursement_approval_pk' })
  @ForeignKey('AppUser', { name: 'disbursement_approval_approver_fk' })
  approverId: string;

  @Column('timestamptz')
  at: Date;
}
