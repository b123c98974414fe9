import type {
  MatterClass,
  ReferralCategory,
  ReferralOutcome,
  ReferralRejectReason,
  SendingState,
} from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/**
 * One transfer of data: to whom, on which ground, which categories, under which agreement (the log of transfers), and
 * what became of it. It holds no words: the clock may see a sealed one without learning what it is about.
 */
@Entity('referral_sending')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'referral_sending_member_fk',
  onUpdate: 'CASCADE',
})
@Check('referral_sending_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('referral_sending_basis', `legal_basis = 'consent'`)
@Check(
  'referral_sending_categories',
  `categories <@ '{identity,contact,family,reintegration-needs,medical,vulnerability}'`,
)
@Check(
  'referral_sending_state',
  `state in ('sent', 'no-response', 'accepted', 'rejected', 'service-started', 'completed', 'withdrawn')`,
)
@Check(
  'referral_sending_reject_reason',
  `reject_reason in ('no-capacity', 'not-our-service', 'outside-our-area', 'person-not-reached', 'person-declined', 'other')`,
)
@Check(
  'referral_sending_outcome',
  `outcome in ('delivered', 'partly-delivered', 'not-delivered', 'person-declined', 'person-not-reached')`,
)
@Check('referral_sending_answered_whole', '(answered_at is null) = (answered_by is null)')
@Check('referral_sending_rejected', `(state = 'rejected') = (reject_reason is not null)`)
@Check('referral_sending_completed', `(state = 'completed') = (outcome is not null)`)
@Check(
  'referral_sending_ended',
  `(state in ('rejected', 'completed', 'withdrawn')) = (ended_on is not null)
    and (ended_on is null) = (sheet_until is null)`,
)
@Index('referral_sending_referral_key', ['referralId'], { unique: true })
@Index('referral_sending_recipient_idx', ['recipientOfficeId'])
@Index('referral_sending_due_idx', { synchronize: false })
@Index('referral_sending_member_idx', ['memberId'])
@Index('referral_sending_case_idx', ['caseId'])
export class ReferralSending extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'referral_sending_pk' })
  id: string;

  @Column('uuid', { name: 'referral_id' })
  @ForeignKey('ServiceReferral', { name: 'referral_sending_referral_fk' })
  referralId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  /** None for a service that has no part in Homeward: its name stands on the referral. */
  @Column('uuid', { name: 'recipient_office_id', nullable: true })
  @ForeignKey('Office', { name: 'referral_sending_recipient_fk' })
  recipientOfficeId: string | null;

  @Column('text', { name: 'legal_basis' })
  legalBasis: 'consent';

  /** The agreement in which the receiver guarantees safeguards in writing. */
  @Column('text', { name: 'agreement_reference' })
  agreementReference: string;

  @Column('text', { array: true })
  categories: ReferralCategory[];

  @Column('date', { name: 'sent_on' })
  sentOn: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'referral_sending_author_fk' })
  authorId: string;

  @Column('text')
  state: SendingState;

  /** From this day on a person asks why nobody answered. */
  @Column('date', { name: 'answer_due_on' })
  answerDueOn: string;

  @Column('timestamptz', { name: 'escalated_at', nullable: true })
  escalatedAt: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  @ForeignKey('AppUser', { name: 'referral_sending_answerer_fk' })
  answeredBy: string | null;

  @Column('text', { name: 'reject_reason', nullable: true })
  rejectReason: ReferralRejectReason | null;

  @Column('text', { nullable: true })
  outcome: ReferralOutcome | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  @ForeignKey('AppUser', { name: 'referral_sending_ender_fk' })
  endedBy: string | null;

  /** The last day on which the receiver still reads who it was. */
  @Column('date', { name: 'sheet_until', nullable: true })
  sheetUntil: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
