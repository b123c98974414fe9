import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a person decided about a member, on which evaluation and why: no refusal is automatic (GDPR art. 22). */
@Entity('eligibility_decision')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'eligibility_decision_member_fk',
  onUpdate: 'CASCADE',
})
@Index('eligibility_decision_member_idx', ['memberId', 'decidedAt'])
@Check('eligibility_decision_decision', `decision in ('approve', 'reject', 'approve-exception')`)
@Check(
  'eligibility_decision_complaint',
  `(decision = 'reject' or decided_on_paper_by is not null) <= (means_of_complaint is not null)`,
)
@Check('eligibility_decision_exception', `(decision = 'approve-exception') = (exception_id is not null)`)
export class EligibilityDecision {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'eligibility_decision_pk' })
  id: string;

  @Column('uuid', { name: 'evaluation_id' })
  @ForeignKey('EligibilityEvaluation', { name: 'eligibility_decision_evaluation_fk' })
  evaluationId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  decision: 'approve' | 'reject' | 'approve-exception';

  /** Without health or protection matter, which stands in sealed_reason; null once erased. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** What the person was told about complaining, as it was worded on that day; whoever was approved may disagree too. */
  @Column('text', { name: 'means_of_complaint', nullable: true })
  meansOfComplaint: string | null;

  @Column('uuid', { name: 'exception_id', nullable: true })
  @ForeignKey('EligibilityException', { name: 'eligibility_decision_exception_fk' })
  exceptionId: string | null;

  /** Who took it on paper, before the case was entered; as it stands there, and null of all others. */
  @Column('text', { name: 'decided_on_paper_by', nullable: true })
  decidedOnPaperBy: string | null;

  /** Of a decision on paper: who entered it. */
  @Column('uuid', { name: 'decided_by' })
  @ForeignKey('AppUser', { name: 'eligibility_decision_decider_fk' })
  decidedBy: string;

  /** Of a decision on paper: noon of its day in the office's zone. */
  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;
}
