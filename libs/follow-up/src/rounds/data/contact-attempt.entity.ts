import type { AttemptChannel, AttemptConclusion, ContactOutcome, RoundWaiveReason } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FollowUpRound } from './follow-up-round.entity.ts';
import { FollowUp } from './follow-up.entity.ts';
import { MemberBound } from './member-bound.ts';

/** One try to reach somebody, and what it settled for its round. Codes and days only: what was said is a note. */
@Entity('contact_attempt')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'contact_attempt_member_fk',
  onUpdate: 'CASCADE',
})
@Check('contact_attempt_channel', `channel in ('phone', 'sms', 'email', 'post', 'visit', 'at-office')`)
@Check(
  'contact_attempt_outcome',
  `outcome in ('reached', 'no-answer', 'wrong-number', 'refused', 're-migrated', 'deceased', 'unsafe')`,
)
@Check('contact_attempt_conclusion', `conclusion in ('held', 'again', 'waived')`)
@Check('contact_attempt_again', `(conclusion = 'again') = (again_on is not null)`)
@Check('contact_attempt_waived', `(conclusion = 'waived') = (waive_reason is not null)`)
@Index('contact_attempt_case_idx', ['caseId'])
@Index('contact_attempt_follow_up_idx', ['followUpId', 'attemptedAt'])
export class ContactAttempt extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'contact_attempt_pk' })
  id: string;

  @Column('uuid', { name: 'round_id' })
  @Index('contact_attempt_round_idx')
  @ForeignKey(() => FollowUpRound, { name: 'contact_attempt_round_fk' })
  roundId: string;

  @Column('uuid', { name: 'follow_up_id' })
  @ForeignKey(() => FollowUp, { name: 'contact_attempt_follow_up_fk' })
  followUpId: string;

  @Column('text')
  channel: AttemptChannel;

  /** Which of the person's channels, where one was used. */
  @Column('uuid', { name: 'channel_id', nullable: true })
  @ForeignKey('ContactChannel', { name: 'contact_attempt_channel_fk', onDelete: 'SET NULL' })
  channelId: string | null;

  @Column('timestamptz', { name: 'attempted_at' })
  attemptedAt: Date;

  /** The office's day: attempts on different days tell more than three on one. */
  @Column('date', { name: 'attempted_on' })
  attemptedOn: string;

  @Column('text')
  outcome: ContactOutcome;

  @Column('text')
  conclusion: AttemptConclusion;

  @Column('date', { name: 'again_on', nullable: true })
  againOn: string | null;

  @Column('text', { name: 'waive_reason', nullable: true })
  waiveReason: RoundWaiveReason | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'contact_attempt_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
