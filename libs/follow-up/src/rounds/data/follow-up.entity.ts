import type { FollowUpProfile, FollowUpState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { FollowUpSchedule } from './follow-up-schedule.entity.ts';
import { MemberBound } from './member-bound.ts';

/** Contact kept with one member from the day they really arrived. */
@Entity('follow_up')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'follow_up_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('follow_up_member_key', ['memberId'])
@Unique('follow_up_id_member_key', ['id', 'memberId'])
@Check('follow_up_profile', `profile in ('standard', 'vulnerable', 'unaccompanied-child')`)
@Check('follow_up_state', `state in ('open', 'lost', 'refused', 're-migrated', 'died', 'ended', 'taken-back')`)
@Check('follow_up_death', `death_settled_at is null or state = 'died'`)
@Index('follow_up_case_idx', ['caseId'])
@Index('follow_up_office_idx', { synchronize: false })
@Index('follow_up_vulnerable_idx', { synchronize: false })
@Index('follow_up_death_idx', { synchronize: false })
export class FollowUp extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'follow_up_pk' })
  id: string;

  @Column('uuid', { name: 'schedule_id' })
  @ForeignKey(() => FollowUpSchedule, { name: 'follow_up_schedule_fk' })
  scheduleId: string;

  @Column('text')
  profile: FollowUpProfile;

  @Column('date', { name: 'arrived_on' })
  arrivedOn: string;

  /** Where the person is; its weekend moves the windows. */
  @Column('char', { name: 'country_code', length: 2, nullable: true })
  @ForeignKey('Country', { name: 'follow_up_country_fk' })
  countryCode: string | null;

  @Column('integer', { name: 'lost_after' })
  lostAfter: number;

  @Column('text')
  state: FollowUpState;

  @Column('date', { name: 'state_on' })
  stateOn: string;

  /** A death somebody told of waits for a supervisor, because a mistake here would stop all help. */
  @Column('timestamptz', { name: 'death_settled_at', nullable: true })
  deathSettledAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
