import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The rules say no and the circumstances say yes: proposed by one person with a reason, answered by another. */
@Entity('eligibility_exception')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'eligibility_exception_member_fk',
  onUpdate: 'CASCADE',
})
@Check('eligibility_exception_state', `state in ('proposed', 'approved', 'refused')`)
@Check('eligibility_exception_two_people', 'answered_by <> proposed_by')
@Check(
  'eligibility_exception_answered_whole',
  `(state = 'proposed') = (answered_by is null) and (answered_by is null) = (answered_at is null)`,
)
@Index('eligibility_exception_open_key', { synchronize: false })
export class EligibilityException {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'eligibility_exception_pk' })
  id: string;

  @Column('uuid', { name: 'evaluation_id' })
  @ForeignKey('EligibilityEvaluation', { name: 'eligibility_exception_evaluation_fk' })
  evaluationId: string;

  @Column('uuid', { name: 'member_id' })
  @Index('eligibility_exception_member_idx')
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  /** The requirements it lifts and the components it opens. */
  @Column('text', { name: 'rule_codes', array: true })
  ruleCodes: string[];

  /** Without health or protection matter, which stands in sealed_reason; null once erased. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text')
  state: 'proposed' | 'approved' | 'refused';

  @Column('uuid', { name: 'proposed_by' })
  @ForeignKey('AppUser', { name: 'eligibility_exception_proposer_fk' })
  proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('uuid', { name: 'answered_by', nullable: true })
  @ForeignKey('AppUser', { name: 'eligibility_exception_answerer_fk' })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('text', { name: 'answer_reason', nullable: true })
  answerReason: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
