import type { PresentAtAnswer, SatisfactionMode } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { FollowUpRound } from './follow-up-round.entity.ts';
import { MemberBound } from './member-bound.ts';

/** How content somebody said they are, 1 to 5, item by item where it applies. A correction is the next number. */
@Entity('satisfaction')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'satisfaction_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('satisfaction_key', ['roundId', 'number'])
@Check('satisfaction_mode', `mode in ('in-person', 'phone', 'video', 'written')`)
@Check('satisfaction_present', `present <@ '{interpreter,partner,family,child,official,colleague,other}'`)
@Check('satisfaction_return_assistance', 'return_assistance between 1 and 5')
@Check('satisfaction_counselling', 'counselling between 1 and 5')
@Check('satisfaction_economic', 'economic between 1 and 5')
@Check('satisfaction_social', 'social between 1 and 5')
@Check('satisfaction_community', 'community between 1 and 5')
@Check('satisfaction_overall', 'overall between 1 and 5')
@Index('satisfaction_case_idx', ['caseId'])
export class Satisfaction extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'satisfaction_pk' })
  id: string;

  @Column('uuid', { name: 'round_id' })
  @ForeignKey(() => FollowUpRound, { name: 'satisfaction_round_fk' })
  roundId: string;

  @Column('integer')
  number: number;

  @Column('date', { name: 'answered_on' })
  answeredOn: string;

  /** In which it was asked; goes when the person is erased. */
  @Column('text', { nullable: true })
  @ForeignKey('Language', { name: 'satisfaction_language_fk' })
  language: string | null;

  @Column('text')
  mode: SatisfactionMode;

  @Column('text', { array: true, default: '{}' })
  present: PresentAtAnswer[];

  @Column('smallint', { name: 'return_assistance', nullable: true })
  returnAssistance: number | null;

  @Column('smallint', { nullable: true })
  counselling: number | null;

  @Column('smallint', { nullable: true })
  economic: number | null;

  @Column('smallint', { nullable: true })
  social: number | null;

  @Column('smallint', { nullable: true })
  community: number | null;

  @Column('smallint', { nullable: true })
  overall: number | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'satisfaction_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
