import {
  MATTER_CLASSES,
  REFERRAL_ANSWERS,
  REFERRAL_CATEGORIES,
  REFERRAL_CONSENT_GIVERS,
  REFERRAL_OUTCOMES,
  REFERRAL_RECIPIENTS,
  REFERRAL_REJECT_REASONS,
  REFERRAL_WITHDRAWALS,
  SERVICE_KIND_LIST,
  SERVICE_REFERRAL_STATES,
  type MatterClass,
  type ReferralAnswer,
  type ReferralCategory,
  type ReferralConsentGiver,
  type ReferralOutcome,
  type ReferralRecipient,
  type ReferralRejectReason,
  type ReferralWithdrawal,
  type ServiceKind,
  type ServiceReferralState,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, listDto, PatternField, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const REASON_MAX = 2_000;
const NOTE_MAX = 2_000;
const TEXT_SHOWN_MAX = 6_000;

export class ProposeServiceReferralDto {
  @IdField({ about: 'Who is to be sent.' })
  memberId: string;

  @CodeField(MATTER_CLASSES, { about: 'Who may know of it.' })
  matterClass: MatterClass;

  @CodeField(SERVICE_KIND_LIST, { about: 'The help that is asked for.' })
  serviceKind: ServiceKind;

  @CodeField(REFERRAL_RECIPIENTS, { about: 'A partner organisation, or a service that has no part in Homeward.' })
  recipientKind: ReferralRecipient;

  @IdField({ about: 'The partner organisation.', optional: true })
  recipientOfficeId?: string;

  @TextField({ about: 'The name of the outside service.', max: 120, optional: true })
  recipientName?: string;

  @TextField({ about: 'Why, in words the person is to agree to.', max: REASON_MAX })
  reason: string;

  @TextField({ about: 'What the receiver is asked to do.', max: REASON_MAX })
  asked: string;

  @CodeField(REFERRAL_CATEGORIES, {
    about: 'What may go beside who it is and what is needed: contact, family.',
    many: REFERRAL_CATEGORIES.length,
  })
  categories: ReferralCategory[];
}

export class RecordReferralConsentDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The day the person agreed.' })
  consentedOn: string;

  @CodeField(REFERRAL_CONSENT_GIVERS, { about: 'For a child, the parent or guardian who answers for it.' })
  givenBy: ReferralConsentGiver;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as ar.', {
    about: 'In which the text was shown or read out.',
  })
  language: string;

  @TextField({ about: 'The words as they were shown.', max: TEXT_SHOWN_MAX, min: 20 })
  textShown: string;
}

export class SendServiceReferralDto {
  @VersionField()
  version: number;

  @TextField({ about: 'The agreement in which the receiver guarantees safeguards in writing.', max: 120 })
  agreementReference: string;
}

export class WithdrawServiceReferralDto {
  @VersionField()
  version: number;

  @CodeField(REFERRAL_WITHDRAWALS, { about: 'For the office; whoever was asked is told "no longer" and no reason.' })
  reason: ReferralWithdrawal;
}

export class AnswerSendingDto {
  @VersionField()
  version: number;

  @CodeField(REFERRAL_ANSWERS, { about: 'Whether they can help.' })
  answer: ReferralAnswer;

  @CodeField(REFERRAL_REJECT_REASONS, { about: 'Why not; for a refusal.', optional: true })
  rejectReason?: ReferralRejectReason;

  @TextField({ about: 'What else the office should know.', max: NOTE_MAX, optional: true })
  note?: string;
}

export class CompleteSendingDto {
  @VersionField()
  version: number;

  @CodeField(REFERRAL_OUTCOMES, { about: 'What came of it; help that was given is recorded as a service first.' })
  outcome: ReferralOutcome;

  @DayField({ about: 'The day it ended.' })
  endedOn: string;

  @TextField({ about: 'What else the office should know.', max: NOTE_MAX, optional: true })
  note?: string;
}

export class ReferralVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ReferralSentDto extends ReferralVersionDto {
  @ApiProperty({ format: 'uuid' }) sendingId: string;
}

export class SendingDto extends ReferralVersionDto {
  @ApiProperty({ enum: ['consent'] }) legalBasis: 'consent';
  @ApiProperty() agreementReference: string;
  @ApiProperty({ enum: REFERRAL_CATEGORIES, isArray: true }) categories: readonly ReferralCategory[];
  @ApiProperty({ format: 'date' }) sentOn: string;
  @ApiProperty(text) sentByName: string | null;
  @ApiProperty({ format: 'date' }) answerDueOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt: string | null;
  @ApiProperty(text) answeredByName: string | null;
  @ApiProperty({ enum: REFERRAL_REJECT_REASONS, nullable: true }) rejectReason: ReferralRejectReason | null;
  @ApiProperty(text) answerNote: string | null;
  @ApiProperty({ enum: REFERRAL_OUTCOMES, nullable: true }) outcome: ReferralOutcome | null;
  @ApiProperty(text) outcomeNote: string | null;
  @ApiProperty(day) endedOn: string | null;
  @ApiProperty({ type: 'integer', description: 'How many services were recorded of it.' }) services: number;
}

export class ServiceReferralDto extends ReferralVersionDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty({ enum: SERVICE_KIND_LIST }) serviceKind: ServiceKind;
  @ApiProperty({ enum: REFERRAL_RECIPIENTS }) recipientKind: ReferralRecipient;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) recipientOfficeId: string | null;
  @ApiProperty() recipientName: string;
  @ApiProperty() reason: string;
  @ApiProperty() asked: string;
  @ApiProperty({ enum: REFERRAL_CATEGORIES, isArray: true }) categories: readonly ReferralCategory[];
  @ApiProperty({ enum: SERVICE_REFERRAL_STATES }) state: ServiceReferralState;
  @ApiProperty({ format: 'date' }) createdOn: string;
  @ApiProperty(text) authorName: string | null;
  @ApiProperty(day) consentedOn: string | null;
  @ApiProperty({ enum: REFERRAL_CONSENT_GIVERS, nullable: true }) consentGivenBy: ReferralConsentGiver | null;
  @ApiProperty(text) consentLanguage: string | null;
  @ApiProperty({ ...text, description: 'The words the person agreed to.' }) textShown: string | null;
  @ApiProperty(day) withdrawnOn: string | null;
  @ApiProperty({ enum: REFERRAL_WITHDRAWALS, nullable: true }) withdrawReason: ReferralWithdrawal | null;
  @ApiProperty({ type: SendingDto, nullable: true }) sending: SendingDto | null;
}

export class ServiceReferralListDto extends listDto(ServiceReferralDto) {}
