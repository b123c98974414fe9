import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const RECKONING_STATES = ['renewed', 'waiting', 'applied', 'kept', 'passed'] as const;
export type ReckoningState = (typeof RECKONING_STATES)[number];

/**
 * What a member is due, reckoned anew after they were decided upon, because other rules hold now: the day of travel moved
 * across a change. `renewed`: the same is due by the new rules. `waiting`: something else would be, and a person says
 * which holds: `applied` or `kept`. `passed`: a later one took its place. The decision itself is never changed.
 */
@Entity('entitlement_reckoning')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'entitlement_reckoning_member_fk',
  onUpdate: 'CASCADE',
})
@Check('entitlement_reckoning_state', `state in ('renewed', 'waiting', 'applied', 'kept', 'passed')`)
@Check(
  'entitlement_reckoning_answered',
  `(state in ('applied', 'kept')) = (answered_by is not null) and (answered_by is null) = (answered_at is null)`,
)
@Unique('entitlement_reckoning_key', ['evaluationId', 'memberId'])
export class EntitlementReckoning {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'entitlement_reckoning_pk' })
  id: string;

  @Column('uuid', { name: 'evaluation_id' })
  @ForeignKey('EligibilityEvaluation', { name: 'entitlement_reckoning_evaluation_fk' })
  evaluationId: string;

  /** The decision that granted what stood until now. */
  @Column('uuid', { name: 'decision_id' })
  @ForeignKey('EligibilityDecision', { name: 'entitlement_reckoning_decision_fk' })
  decisionId: string;

  @Column('uuid', { name: 'member_id' })
  @Index('entitlement_reckoning_member_idx')
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  @Index('entitlement_reckoning_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  state: ReckoningState;

  /** Who recorded what led to it. */
  /** Null when rules that came with a release asked for it. */
  @Column('uuid', { name: 'created_by', nullable: true })
  @ForeignKey('AppUser', { name: 'entitlement_reckoning_creator_fk' })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'answered_by', nullable: true })
  @ForeignKey('AppUser', { name: 'entitlement_reckoning_answerer_fk' })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  /** Why what was decided is kept; of an applied one the new decision tells. Null once erased. */
  @Column('text', { nullable: true })
  reason: string | null;
}
