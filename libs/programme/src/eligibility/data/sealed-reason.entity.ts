import type { SealedClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What of a reason only few may read, beside the words everybody who works on the case reads: health and protection
 * matter often is why somebody decides as they do. Each row is of a decision, of an exception or of an officer's answer to a rule.
 */
@Entity('sealed_reason')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'sealed_reason_member_fk',
  onUpdate: 'CASCADE',
})
@Check('sealed_reason_class', `matter_class in ('health', 'protection')`)
@Check('sealed_reason_of_one', 'num_nonnulls(decision_id, exception_id, fact_id) = 1')
export class SealedReasonRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'sealed_reason_pk' })
  id: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  @ForeignKey('EligibilityDecision', { name: 'sealed_reason_decision_fk' })
  @Index('sealed_reason_decision_idx')
  decisionId: string | null;

  /** Of its proposal and of its answer: the author tells which. */
  @Column('uuid', { name: 'exception_id', nullable: true })
  @ForeignKey('EligibilityException', { name: 'sealed_reason_exception_fk' })
  @Index('sealed_reason_exception_idx')
  exceptionId: string | null;

  @Column('uuid', { name: 'fact_id', nullable: true })
  @ForeignKey('MemberFact', { name: 'sealed_reason_fact_fk' })
  @Index('sealed_reason_fact_idx')
  factId: string | null;

  @Column('uuid', { name: 'member_id' })
  @Index('sealed_reason_member_idx')
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: SealedClass;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'sealed_reason_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
