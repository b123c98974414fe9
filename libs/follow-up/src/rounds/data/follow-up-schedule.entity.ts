import type { FollowUpProfile, ScheduledRound } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Which rounds are held for whoever arrives from a day on. Rows are added, never changed: what was planned by one stays explained. */
@Entity('follow_up_schedule')
@Unique('follow_up_schedule_key', ['programmeCode', 'profile', 'validFrom'])
@Check('follow_up_schedule_profile', `profile in ('standard', 'vulnerable', 'unaccompanied-child')`)
@Check('follow_up_schedule_lost_after', 'lost_after between 2 and 10')
@Check('follow_up_schedule_known_from', `known_from in ('our-proposal', 'own-source')`)
@Check('follow_up_schedule_sourced', `(known_from = 'own-source') = (source is not null)`)
@Check('follow_up_schedule_recorded', `(known_from = 'own-source') = (recorded_by is not null)`)
export class FollowUpSchedule {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'follow_up_schedule_pk' })
  id: string;

  /** Null: for every programme that has no schedule of its own. */
  @Column('text', { name: 'programme_code', nullable: true })
  @ForeignKey('Programme', { name: 'follow_up_schedule_programme_fk' })
  programmeCode: string | null;

  @Column('text')
  profile: FollowUpProfile;

  /** The first day of arrival it holds for. */
  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('jsonb')
  rounds: readonly ScheduledRound[];

  /** Failed attempts on so many different days, and contact counts as lost. */
  @Column('integer', { name: 'lost_after' })
  lostAfter: number;

  /** What ships is our proposal and says so; what an office records names its source. */
  @Column('text', { name: 'known_from' })
  knownFrom: 'our-proposal' | 'own-source';

  @Column('text', { nullable: true })
  source: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  @ForeignKey('AppUser', { name: 'follow_up_schedule_recorder_fk' })
  recordedBy: string | null;
}
