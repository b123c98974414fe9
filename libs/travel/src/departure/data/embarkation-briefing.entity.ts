import type { WishToGo } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** What somebody answered when they were asked for the last time whether they wish to go; never rewritten, the latest counts. */
@Entity('embarkation_briefing')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'embarkation_briefing_member_fk',
  onUpdate: 'CASCADE',
})
@Check('embarkation_briefing_answer', `answer in ('yes', 'no', 'unsure')`)
@Check('embarkation_briefing_review', `(answer = 'unsure') = (review_on is not null)`)
@Index('embarkation_briefing_member_idx', ['memberId', 'heldAt'])
@Index('embarkation_briefing_case_idx', ['caseId'])
export class EmbarkationBriefing extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'embarkation_briefing_pk' })
  id: string;

  /** The seat it was asked about: an answer is good for that journey and no later one. */
  @Column('uuid', { name: 'passenger_id' })
  @ForeignKey('BookingPassenger', { name: 'embarkation_briefing_passenger_fk' })
  passengerId: string;

  @Column('timestamptz', { name: 'held_at' })
  heldAt: Date;

  @Column('text')
  answer: WishToGo;

  @Column('text')
  @ForeignKey('Language', { name: 'embarkation_briefing_language_fk' })
  language: string;

  @Column('boolean', { name: 'interpreter_used' })
  interpreterUsed: boolean;

  /** When somebody looks again at whoever was not sure. */
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'embarkation_briefing_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
