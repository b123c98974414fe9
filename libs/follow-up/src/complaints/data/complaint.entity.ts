import type {
  AnswerWay,
  ComplaintCategory,
  ComplaintChannel,
  ComplaintOutcome,
  ComplaintSensitivity,
  ComplaintStatus,
} from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * A complaint or feedback, in codes and days. Columns about a case or a person bear names of their own, so that nothing
 * that gathers all rows of a case finds one.
 */
@Entity('complaint')
@Check('complaint_channel', `channel in ('hotline', 'e-mail', 'box', 'in-person', 'partner', 'web-form')`)
@Check(
  'complaint_category',
  `category in ('information-request', 'service-quality', 'delay', 'eligibility-decision', 'data-protection', 'safety',
    'staff-conduct', 'corruption-fraud', 'sexual-exploitation-abuse')`,
)
@Check('complaint_sensitivity', `sensitivity in ('normal', 'sensitive')`)
@Check(
  'complaint_status',
  `status in ('received', 'acknowledged', 'in-review', 'escalated', 'resolved', 'closed', 'appealed')`,
)
@Check('complaint_outcome', `outcome in ('upheld', 'partly-upheld', 'not-upheld', 'information-given', 'not-pursued')`)
@Check('complaint_of_member', `about_member_id is null or (about_case_id is not null and about_person_id is not null)`)
@Check('complaint_not_own', `handler_id <> about_user_id and decided_by <> about_user_id`)
@Unique('complaint_number_key', ['number'])
@Index('complaint_due_idx', { synchronize: false })
@Index('complaint_case_idx', ['aboutCaseId'])
@Index('complaint_words_idx', { synchronize: false })
@Index('complaint_person_idx', ['aboutPersonId'])
export class Complaint {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'complaint_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'complaint_office_fk' })
  officeId: string;

  /** What is said on the telephone about it; tells nothing. */
  @Column('text')
  number: string;

  @Column('text')
  channel: ComplaintChannel;

  @Column('text')
  category: ComplaintCategory;

  @Column('text')
  sensitivity: ComplaintSensitivity;

  @Column('text')
  status: ComplaintStatus;

  @Column('date', { name: 'received_on' })
  receivedOn: string;

  /** The language to answer in. */
  @Column('text', { nullable: true })
  @ForeignKey('Language', { name: 'complaint_language_fk' })
  language: string | null;

  @Column('boolean')
  anonymous: boolean;

  @Column('uuid', { name: 'about_case_id', nullable: true })
  @ForeignKey('CaseFile', { name: 'complaint_case_fk' })
  aboutCaseId: string | null;

  @Column('uuid', { name: 'about_member_id', nullable: true })
  @ForeignKey('CaseMember', { name: 'complaint_member_fk' })
  aboutMemberId: string | null;

  /** Who complains, where they are assisted and gave their name. */
  @Column('uuid', { name: 'about_person_id', nullable: true })
  @ForeignKey('Person', { name: 'complaint_person_fk' })
  aboutPersonId: string | null;

  /** The colleague it is about: row security shows it to them never, and they handle it never. */
  @Column('uuid', { name: 'about_user_id', nullable: true })
  @ForeignKey('AppUser', { name: 'complaint_about_user_fk' })
  aboutUserId: string | null;

  @Column('text', { name: 'safe_ways', array: true })
  safeWays: AnswerWay[];

  @Column('boolean', { name: 'has_receipt' })
  hasReceipt: boolean;

  @Column('uuid', { name: 'handler_id', nullable: true })
  @ForeignKey('AppUser', { name: 'complaint_handler_fk' })
  handlerId: string | null;

  /** Five working days by the office's calendar. */
  @Column('date', { name: 'acknowledge_due_on' })
  acknowledgeDueOn: string;

  @Column('date', { name: 'resolve_due_on' })
  resolveDueOn: string;

  @Column('date', { name: 'acknowledged_on', nullable: true })
  acknowledgedOn: string | null;

  @Column('date', { name: 'resolved_on', nullable: true })
  resolvedOn: string | null;

  @Column('text', { nullable: true })
  outcome: ComplaintOutcome | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  @ForeignKey('AppUser', { name: 'complaint_decider_fk' })
  decidedBy: string | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: string | null;

  @Column('text', { name: 'answered_way', nullable: true })
  answeredWay: AnswerWay | null;

  /** Whoever decided before does not decide again from here on. */
  @Column('date', { name: 'appealed_on', nullable: true })
  appealedOn: string | null;

  /** The last day on which its words are kept, of somebody without a file here; none while it is not answered. */
  @Column('date', { name: 'words_until', nullable: true })
  wordsUntil: string | null;

  /** Nobody, when it came by the public form. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  @ForeignKey('AppUser', { name: 'complaint_recorder_fk' })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
