import type { ConsentPurpose } from './code-lists.ts';

/** Code lists of conversations, declarations and what goes to whom. Meanings stand in GLOSSARY.md under the same words. */
export const INTERPRETER_KINDS = [
  'professional',
  'cultural-mediator',
  'colleague',
  'volunteer',
  'acquaintance',
] as const;
/** Kinds of people in the room who are not members of the case. */
export const OTHERS_PRESENT = [
  'family',
  'guardian',
  'custodial-staff',
  'authority',
  'interpreter',
  'lawyer',
  'other',
] as const;
/** With one of these in the room nobody was heard alone. */
export const PRESENT_NOT_ALONE: readonly OtherPresent[] = [
  'family',
  'guardian',
  'custodial-staff',
  'authority',
  'other',
];
/**
 * Below this age a parent or legal caregiver is counselled on the child's behalf. Our reading: no source the process
 * follows names an age (General Comment 12 on the rights of the child sets none), and from school age a child is told.
 */
export const COUNSELLED_THEMSELVES_FROM_AGE = 6;
/** The minimum somebody must have been told before they can decide freely. */
export const SESSION_TOPICS = [
  'right-to-stay',
  'asylum-options',
  'voluntariness',
  'change-of-mind',
  'journey',
  'travel-documents',
  'reintegration-help',
  'health-and-special-needs',
  'who-will-know-what',
  'data-protection',
  'complaints',
] as const;
export const SESSION_OUTCOMES = [
  'wants-to-apply',
  'still-considering',
  'does-not-want',
  'another-session',
  'referred',
] as const;
export const FEAR_ANSWERS = ['yes', 'no', 'not-asked'] as const;
/** Nobody is asked about fear of return twice in so many days: asking again and again is pressure. */
export const FEAR_ASKED_AGAIN_AFTER_DAYS = 7;
export const ASYLUM_ENTRIES = ['fears-return', 'does-not-fear-return', 'information-given'] as const;
export const DECLARATION_SIGNERS = ['person', 'guardian'] as const;
export const DECLARATION_LAPSES = ['withdrawn', 'cancelled', 'revoked'] as const;
export const DECLARATION_RECONFIRMED_WITHIN_DAYS = 7;
export const RECIPIENT_KINDS = [
  'partner',
  'receiving-office',
  'health-service',
  'consulate',
  'authority',
  'authority-of-origin',
  'legal-adviser',
  'protection-service',
  'media',
] as const;
/** To whom a purpose may be consented to; a reminder goes to the person and to nobody else. */
export const RECIPIENTS_OF: Readonly<Record<ConsentPurpose, readonly RecipientKind[]>> = {
  'appointment-reminder': [],
  'sharing-with-partner': ['partner', 'receiving-office', 'legal-adviser', 'protection-service'],
  'consulate-contact': ['consulate', 'authority-of-origin'],
  'medical-transfer': ['health-service', 'receiving-office'],
  'picture-or-story': ['media', 'partner'],
};

/** Recipients behind the firewall: counselling never flows to enforcement, nor to the country of origin. */
export const AUTHORITIES: readonly RecipientKind[] = ['consulate', 'authority', 'authority-of-origin'];
export const SHARED_CATEGORIES = [
  'identity',
  'travel-document',
  'flight',
  'departure-confirmation',
  'withdrawal-status',
  'contact',
  'family',
  'reintegration-needs',
  'picture-or-story',
  'counselling',
  'refusal-reasons',
  'medical',
  'vulnerability',
] as const;
/** All an authority may ever be told. */
export const CATEGORIES_FOR_AUTHORITIES: readonly SharedCategory[] = [
  'identity',
  'travel-document',
  'flight',
  'departure-confirmation',
  'withdrawal-status',
];
export const SHARING_BASES = ['consent', 'law', 'agreement'] as const;

export type InterpreterKind = (typeof INTERPRETER_KINDS)[number];
export type OtherPresent = (typeof OTHERS_PRESENT)[number];
export type SessionTopic = (typeof SESSION_TOPICS)[number];
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];
export type FearAnswer = (typeof FEAR_ANSWERS)[number];
export type AsylumEntry = (typeof ASYLUM_ENTRIES)[number];
export type DeclarationSigner = (typeof DECLARATION_SIGNERS)[number];
export type DeclarationLapse = (typeof DECLARATION_LAPSES)[number];
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];
export type SharedCategory = (typeof SHARED_CATEGORIES)[number];
export type SharingBasis = (typeof SHARING_BASES)[number];
