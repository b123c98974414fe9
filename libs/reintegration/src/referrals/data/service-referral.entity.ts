import type {
  MatterClass,
  ReferralCategory,
  ReferralConsentGiver,
  ReferralRecipient,
  ReferralWithdrawal,
  ServiceKind,
  ServiceReferralState,
} from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';
import { SERVICE_KIND_CHECK } from './service-kind-check.ts';

/**
 * That a member is sent to who can help. The text they agreed to stands here as it was shown (IOM, Data Protection
 * Manual, principle 5: explicit consent, a specified purpose, safeguards).
 */
@Entity('service_referral')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'service_referral_member_fk',
  onUpdate: 'CASCADE',
})
@Check('service_referral_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('service_referral_kind', SERVICE_KIND_CHECK)
@Check('service_referral_recipient_kind', `recipient_kind in ('partner', 'outside-service')`)
@Check(
  'service_referral_categories',
  `categories <@ '{identity,contact,family,reintegration-needs,medical,vulnerability}'`,
)
@Check('service_referral_state', `state in ('proposed', 'consented', 'sent', 'withdrawn')`)
@Check('service_referral_giver', `consent_given_by in ('person', 'guardian')`)
@Check(
  'service_referral_withdraw_reason',
  `withdraw_reason in ('consent-revoked', 'not-agreed', 'no-longer-needed', 'recorded-by-mistake')`,
)
@Check(
  'service_referral_recipient',
  `(recipient_kind = 'partner') = (recipient_office_id is not null)
    and (recipient_kind = 'outside-service') = (recipient_name is not null)`,
)
@Check(
  'service_referral_consent_whole',
  `num_nonnulls(consented_on, consent_given_by, consent_language, text_shown, consent_recorded_by) in (0, 5)`,
)
@Check('service_referral_consented', `state not in ('consented', 'sent') or consented_on is not null`)
@Check(
  'service_referral_withdrawn_whole',
  `(state = 'withdrawn') = (withdrawn_on is not null)
    and num_nonnulls(withdrawn_on, withdraw_reason, withdrawn_by) in (0, 3)`,
)
@Index('service_referral_member_idx', ['memberId'])
@Index('service_referral_case_idx', ['caseId'])
export class ServiceReferral extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'service_referral_pk' })
  id: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text', { name: 'service_kind' })
  serviceKind: ServiceKind;

  @Column('text', { name: 'recipient_kind' })
  recipientKind: ReferralRecipient;

  @Column('uuid', { name: 'recipient_office_id', nullable: true })
  @ForeignKey('Office', { name: 'service_referral_recipient_fk' })
  recipientOfficeId: string | null;

  /** Of a service that has no part in Homeward; what it does may tell what somebody suffers. */
  @Column('text', { name: 'recipient_name', nullable: true })
  recipientName: string | null;

  /** Why, in words the person has agreed to. */
  @Column('text')
  reason: string;

  /** What the receiver is asked to do. */
  @Column('text')
  asked: string;

  /** All that may go. */
  @Column('text', { array: true })
  categories: ReferralCategory[];

  /** Until it is sent; from then on the sending says how it stands. */
  @Column('text')
  state: Extract<ServiceReferralState, 'proposed' | 'consented' | 'sent' | 'withdrawn'>;

  @Column('date', { name: 'consented_on', nullable: true })
  consentedOn: string | null;

  @Column('text', { name: 'consent_given_by', nullable: true })
  consentGivenBy: ReferralConsentGiver | null;

  @Column('text', { name: 'consent_language', nullable: true })
  @ForeignKey('Language', { name: 'service_referral_language_fk' })
  consentLanguage: string | null;

  @Column('text', { name: 'text_shown', nullable: true })
  textShown: string | null;

  @Column('uuid', { name: 'consent_recorded_by', nullable: true })
  @ForeignKey('AppUser', { name: 'service_referral_consent_recorder_fk' })
  consentRecordedBy: string | null;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn: string | null;

  /** For the office alone: whoever was asked to help is told "no longer" and never why. */
  @Column('text', { name: 'withdraw_reason', nullable: true })
  withdrawReason: ReferralWithdrawal | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  @ForeignKey('AppUser', { name: 'service_referral_withdrawer_fk' })
  withdrawnBy: string | null;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'service_referral_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
