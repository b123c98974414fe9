import type { FollowUpEventKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FollowUp } from './follow-up.entity.ts';
import { MemberBound } from './member-bound.ts';

/** What planned, moved, stopped and resumed contact with somebody: both days of a correction stay here. */
@Entity('follow_up_event')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'follow_up_event_member_fk',
  onUpdate: 'CASCADE',
})
@ForeignKey(() => FollowUp, ['followUpId', 'memberId'], ['id', 'memberId'], { name: 'follow_up_event_follow_up_fk' })
@Check(
  'follow_up_event_kind',
  `kind in ('planned', 'moved', 'changed', 'taken-back', 'lost', 'refused', 're-migrated', 'died', 'death-confirmed',
    'death-mistaken', 'found', 'asked-again', 'came-back', 'ended', 'resumed')`,
)
@Index('follow_up_event_case_idx', ['caseId'])
@Index('follow_up_event_follow_up_idx', ['followUpId', 'at'])
export class FollowUpEvent extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'follow_up_event_pk' })
  id: string;

  @Column('uuid', { name: 'follow_up_id' })
  followUpId: string;

  @Column('text')
  kind: FollowUpEventKind;

  @Column('date', { name: 'arrived_on' })
  arrivedOn: string;

  /** The day it was planned by before, where it moved. */
  @Column('date', { name: 'earlier_arrived_on', nullable: true })
  earlierArrivedOn: string | null;

  /** None when the installation itself did it. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  @ForeignKey('AppUser', { name: 'follow_up_event_actor_fk' })
  actorId: string | null;

  @Column('timestamptz')
  at: Date;
}
