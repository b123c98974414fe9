import type { FollowUpProfile, RoundPurpose, RoundState, RoundWaiveReason } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { FollowUp } from './follow-up.entity.ts';
import { MemberBound } from './member-bound.ts';

/** One time at which somebody who is back is asked how they are. */
@Entity('follow_up_round')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'follow_up_round_member_fk',
  onUpdate: 'CASCADE',
})
@ForeignKey(() => FollowUp, ['followUpId', 'memberId'], ['id', 'memberId'], { name: 'follow_up_round_follow_up_fk' })
@Unique('follow_up_round_key', ['followUpId', 'code'])
@Check('follow_up_round_code', `code ~ '^P[1-9][0-9]{0,2}[DM]$'`)
@Check('follow_up_round_purpose', `purpose in ('contact', 'plan', 'monitoring', 'satisfaction', 'final')`)
@Check('follow_up_round_state', `state in ('open', 'paused', 'held', 'missed', 'waived', 'taken-back')`)
@Check(
  'follow_up_round_waive_reason',
  `waive_reason in ('not-needed', 'covered-otherwise', 'unsafe', 'refused', 're-migrated', 'died', 'case-closed',
    'before-homeward')`,
)
@Check('follow_up_round_window', 'window_from <= window_to')
@Check('follow_up_round_waived', `(state = 'waived') = (waive_reason is not null)`)
@Check('follow_up_round_settled', `(state in ('held', 'missed', 'waived')) = (settled_on is not null)`)
@Index('follow_up_round_case_idx', ['caseId'])
@Index('follow_up_round_member_idx', ['memberId'])
@Index('follow_up_round_call_idx', { synchronize: false })
@Index('follow_up_round_own_call_idx', { synchronize: false })
@Index('follow_up_round_order_idx', { synchronize: false })
@Index('follow_up_round_own_order_idx', { synchronize: false })
@Index('follow_up_round_looked_for_idx', { synchronize: false })
@Index('follow_up_round_window_idx', { synchronize: false })
@Index('follow_up_round_passing_idx', { synchronize: false })
export class FollowUpRound extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'follow_up_round_pk' })
  id: string;

  @Column('uuid', { name: 'follow_up_id' })
  followUpId: string;

  /** The offset from the arrival that the schedule names, such as `P3M`. */
  @Column('text')
  code: string;

  @Column('text')
  purpose: RoundPurpose;

  @Column('boolean')
  optional: boolean;

  @Column('text')
  profile: FollowUpProfile;

  /** On the due day, by what is known when it is planned: children are called first. */
  @Column('boolean')
  child: boolean;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('date', { name: 'window_from' })
  windowFrom: string;

  @Column('date', { name: 'window_to' })
  windowTo: string;

  /** From when it stands on the list of calls: the window's first day, then the day agreed for another attempt. */
  @Column('date', { name: 'call_on' })
  callOn: string;

  @Column('text')
  state: RoundState;

  @Column('text', { name: 'waive_reason', nullable: true })
  waiveReason: RoundWaiveReason | null;

  @Column('date', { name: 'settled_on', nullable: true })
  settledOn: string | null;

  /** Who answers for the case, kept beside it by the database, so that one's own calls are found by an index. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey('AppUser', { name: 'follow_up_round_owner_fk' })
  ownerId: string | null;

  /** Of a child: when it was asked whether they were heard of in the whole window. */
  @Column('timestamptz', { name: 'looked_for_at', nullable: true })
  lookedForAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
