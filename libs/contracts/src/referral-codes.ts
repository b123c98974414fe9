import type { MatterClass } from './sealed-matter.ts';

/** Code lists of referrals to whoever can help, and of the help itself. Meanings stand in GLOSSARY.md under the same words. */
export const SERVICE_DIMENSIONS = ['economic', 'social', 'psychosocial'] as const;
export type ServiceDimension = (typeof SERVICE_DIMENSIONS)[number];

export const SERVICE_LEVELS = ['individual', 'community', 'structural'] as const;
export type ServiceLevel = (typeof SERVICE_LEVELS)[number];

/** What help there is, after the plan template of the Reintegration Handbook (Annex 3), each with its usual dimension. */
export const SERVICE_KINDS = {
  'basic-needs': 'social',
  'temporary-housing': 'social',
  'business-start-up': 'economic',
  'job-placement': 'economic',
  'vocational-training': 'economic',
  'cash-for-work': 'economic',
  'financial-literacy': 'economic',
  housing: 'social',
  'medical-care': 'social',
  education: 'social',
  'skills-development': 'social',
  'legal-services': 'social',
  documentation: 'social',
  'social-protection': 'social',
  childcare: 'social',
  'security-measures': 'social',
  'psychosocial-support': 'psychosocial',
  'family-mediation': 'psychosocial',
  'peer-support': 'psychosocial',
} as const satisfies Readonly<Record<string, ServiceDimension>>;
export type ServiceKind = keyof typeof SERVICE_KINDS;
export const SERVICE_KIND_LIST = Object.keys(SERVICE_KINDS) as ServiceKind[];

export const SERVICE_UNITS = ['hours', 'sessions', 'days', 'items'] as const;
export type ServiceUnit = (typeof SERVICE_UNITS)[number];

/** Figures tell help by referral from direct help: those helped by referral were less content (IOM, Knowledge Bites). */
export const SERVICE_PROVISIONS = ['referral', 'direct'] as const;
export type ServiceProvision = (typeof SERVICE_PROVISIONS)[number];

export const SERVICE_PROOF_KINDS = [
  'receipt',
  'hand-over-certificate',
  'attendance-record',
  'training-certificate',
  'other',
] as const;
export type ServiceProofKind = (typeof SERVICE_PROOF_KINDS)[number];

export const REFERRAL_RECIPIENTS = ['partner', 'outside-service'] as const;
export type ReferralRecipient = (typeof REFERRAL_RECIPIENTS)[number];

/** What may go to whoever is asked to help. What was said in counselling is not among it. */
export const REFERRAL_CATEGORIES = [
  'identity',
  'contact',
  'family',
  'reintegration-needs',
  'medical',
  'vulnerability',
] as const;
export type ReferralCategory = (typeof REFERRAL_CATEGORIES)[number];

/** What the reason of a referral tells, by its class: it always goes, for nobody can help without it. */
export const NEED_OF_CLASS: Readonly<Record<MatterClass, ReferralCategory>> = {
  ordinary: 'reintegration-needs',
  health: 'medical',
  protection: 'vulnerability',
};

/** States of a referral as its office sees it; a sending knows those from `sent` on. */
export const SERVICE_REFERRAL_STATES = [
  'proposed',
  'consented',
  'sent',
  'no-response',
  'accepted',
  'rejected',
  'service-started',
  'completed',
  'withdrawn',
] as const;
export type ServiceReferralState = (typeof SERVICE_REFERRAL_STATES)[number];
export const SENDING_STATES = SERVICE_REFERRAL_STATES.slice(2) as Exclude<
  ServiceReferralState,
  'proposed' | 'consented'
>[];
export type SendingState = (typeof SENDING_STATES)[number];

/** Nothing more is awaited of them. */
export const REFERRALS_ENDED: readonly ServiceReferralState[] = ['rejected', 'completed', 'withdrawn'];

export const REFERRAL_ANSWERS = ['accepted', 'rejected'] as const;
export type ReferralAnswer = (typeof REFERRAL_ANSWERS)[number];

export const REFERRAL_REJECT_REASONS = [
  'no-capacity',
  'not-our-service',
  'outside-our-area',
  'person-not-reached',
  'person-declined',
  'other',
] as const;
export type ReferralRejectReason = (typeof REFERRAL_REJECT_REASONS)[number];

export const REFERRAL_OUTCOMES = [
  'delivered',
  'partly-delivered',
  'not-delivered',
  'person-declined',
  'person-not-reached',
] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

export const REFERRAL_WITHDRAWALS = [
  'consent-revoked',
  'not-agreed',
  'no-longer-needed',
  'recorded-by-mistake',
] as const;
export type ReferralWithdrawal = (typeof REFERRAL_WITHDRAWALS)[number];

export const REFERRAL_CONSENT_GIVERS = ['person', 'guardian'] as const;
export type ReferralConsentGiver = (typeof REFERRAL_CONSENT_GIVERS)[number];

/** Days for which a partner still sees whom it helped, to file what is missing. */
export const PARTNER_SEES_AFTER_DAYS = 30;
