import type { FitnessCondition, FitnessOutcome } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** What a medical officer found before the journey. Sealed as health matter; a later assessment follows the earlier one. */
@Entity('fitness_assessment')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'fitness_assessment_member_fk',
  onUpdate: 'CASCADE',
})
@Check('fitness_assessment_class', `matter_class = 'health'`)
@Check('fitness_assessment_outcome', `outcome in ('fit', 'fit-with-conditions', 'temporarily-unfit', 'unfit')`)
@Check('fitness_assessment_medication_days', 'medication_days between 0 and 400')
@Check('fitness_assessment_valid', `(outcome in ('fit', 'fit-with-conditions')) = (valid_until is not null)`)
@Check('fitness_assessment_review', `outcome <> 'temporarily-unfit' or review_on is not null`)
@Check('fitness_assessment_conditions', `(outcome = 'fit-with-conditions') = (cardinality(conditions) > 0)`)
@Check('fitness_assessment_pregnancy', 'num_nonnulls(due_on, multiple, certificate_held) in (0, 3)')
@Check('fitness_assessment_hand_over', 'handed_over_on is null or hand_over_to is not null')
@Index('fitness_assessment_member_idx', ['memberId', 'createdAt'])
@Index('fitness_assessment_case_idx', ['caseId'])
export class FitnessAssessment extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'fitness_assessment_pk' })
  id: string;

  @Column('text', { name: 'matter_class', default: 'health' })
  matterClass: 'health';

  @Column('text')
  outcome: FitnessOutcome;

  @Column('text', { array: true })
  conditions: FitnessCondition[];

  @Column('date', { name: 'assessed_on' })
  assessedOn: string;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;

  @Column('text')
  physician: string;

  /** The airline's own clearance, whose form is MEDIF. */
  @Column('text', { name: 'medif_reference', nullable: true })
  medifReference: string | null;

  /** The day a child is expected; carriers take nobody near it. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('boolean', { nullable: true })
  multiple: boolean | null;

  @Column('boolean', { name: 'certificate_held', nullable: true })
  certificateHeld: boolean | null;

  @Column('text', { nullable: true })
  medication: string | null;

  @Column('integer', { name: 'medication_days', nullable: true })
  medicationDays: number | null;

  @Column('text', { nullable: true })
  vaccinations: string | null;

  /** For the doctor who receives the person, and for nobody else. */
  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { name: 'hand_over_to', nullable: true })
  handOverTo: string | null;

  @Column('text', { name: 'hand_over_contact', nullable: true })
  handOverContact: string | null;

  @Column('date', { name: 'handed_over_on', nullable: true })
  handedOverOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'fitness_assessment_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
