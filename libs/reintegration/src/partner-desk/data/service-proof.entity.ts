import type { ServiceProofKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../referrals/data/member-bound.ts';

/** A paper that shows that a service was given; the file lies with those of the case. */
@Entity('service_proof')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'service_proof_member_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'service_proof_kind',
  `kind in ('receipt', 'hand-over-certificate', 'attendance-record', 'training-certificate', 'other')`,
)
@Unique('service_proof_content_key', ['memberId', 'contentDigest'])
@Index('service_proof_service_idx', ['serviceId'])
@Index('service_proof_case_idx', ['caseId'])
export class ServiceProof extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'service_proof_pk' })
  id: string;

  @Column('uuid', { name: 'service_id' })
  @ForeignKey('ReintegrationService', { name: 'service_proof_service_fk' })
  serviceId: string;

  @Column('uuid', { name: 'attachment_id' })
  @ForeignKey('Attachment', { name: 'service_proof_attachment_fk', onDelete: 'CASCADE' })
  attachmentId: string;

  @Column('text')
  kind: ServiceProofKind;

  /** Of the content: one receipt proves one service. */
  @Column('text', { name: 'content_digest' })
  contentDigest: string;

  @Column('uuid', { name: 'added_in' })
  @ForeignKey('Office', { name: 'service_proof_adding_office_fk' })
  addedIn: string;

  @Column('uuid', { name: 'added_by' })
  @ForeignKey('AppUser', { name: 'service_proof_adder_fk' })
  addedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
