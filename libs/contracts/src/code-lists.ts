/** Code lists shared by table, API and screen. Meanings stand in GLOSSARY.md under the same words. */
export const SEXES = ['female', 'male', 'other', 'unknown'] as const;
export const BIRTH_DATE_PRECISIONS = ['day', 'month', 'year', 'estimated'] as const;
export const CONTACT_KINDS = ['email', 'phone', 'sms', 'post'] as const;
export const CONTACT_SAFETY = ['safe', 'unsafe', 'unknown'] as const;
/** How well a language is spoken; no level is asked of the language a person grew up with. */
export const LANGUAGE_LEVELS = ['native', 'fluent', 'some'] as const;
export const IDENTITY_DOCUMENT_KINDS = [
  'passport',
  'emergency-travel-document',
  'national-id',
  'birth-certificate',
  'residence-permit',
  'other',
] as const;
/** Where the original of a paper is: it must be in somebody's hand before a journey is booked. */
export const ORIGINAL_PLACES = [
  'with-applicant',
  'asylum-service',
  'authorities',
  'implementing-office',
  'lost',
  'stolen',
  'never-held',
  'unknown',
] as const;
export const MEMBER_RELATIONS = [
  'principal',
  'spouse',
  'partner',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'other-relative',
  'other',
] as const;
/** Between members of a family, or towards kin outside the case: who holds parental authority follows from it. */
export const KINSHIPS = ['parent', 'legal-caregiver', 'spouse', 'sibling', 'other-kin'] as const;
/** What a case's timeline tells of; each kind is brought by the room that knows the matter. */
export const TIMELINE_KINDS = [
  'step',
  'link',
  'session',
  'appointment',
  'hand-over',
  'transfer',
  'note',
  'flag',
  'attachment',
  'letter',
  'reckoning',
  'papers',
  'booking',
  'departure',
  'follow-up',
  'service-referral',
  'reintegration',
] as const;
/** The parts of a case's page in which a colleague's change is marked until it is seen. */
export const CASE_PARTS = [
  'overview',
  'people',
  'counselling',
  'eligibility',
  'travel',
  'follow-up',
  'reintegration',
  'files',
  'access',
] as const;
export const CARE_LEVELS = ['standard', 'raised', 'high'] as const;
export const SESSION_MODES = ['individual', 'family', 'group', 'phone', 'online', 'detention-centre'] as const;
export const SESSION_PURPOSES = [
  'information',
  'pre-decision',
  'reintegration',
  'pre-departure-briefing',
  'post-arrival',
  'follow-up',
] as const;
/** What became of an appointment. No word of it blames: a child without caregiver who misses one is never a "no-show". */
export const ATTENDANCES = ['attended', 'missed', 'cancelled-by-office'] as const;
export const APPOINTMENT_STATES = ['planned', 'moved', 'cancelled', ...ATTENDANCES] as const;
export const CONSENT_PURPOSES = [
  'appointment-reminder',
  'sharing-with-partner',
  'consulate-contact',
  'medical-transfer',
  'picture-or-story',
] as const;
export const OFFICE_KINDS = ['region', 'country-office', 'desk', 'receiving-mission', 'partner-organisation'] as const;
export const LANGUAGES_OF_THE_APP = ['en', 'fr', 'nl', 'de', 'ar'] as const;
export const INSTALLATION_MODES = ['demo', 'live'] as const;

export type Attendance = (typeof ATTENDANCES)[number];
export type Sex = (typeof SEXES)[number];
export type BirthDatePrecision = (typeof BIRTH_DATE_PRECISIONS)[number];
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type ContactSafety = (typeof CONTACT_SAFETY)[number];
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
export type IdentityDocumentKind = (typeof IDENTITY_DOCUMENT_KINDS)[number];
export type OriginalPlace = (typeof ORIGINAL_PLACES)[number];
export type MemberRelation = (typeof MEMBER_RELATIONS)[number];
export type Kinship = (typeof KINSHIPS)[number];
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
export type CasePart = (typeof CASE_PARTS)[number];
export type CareLevel = (typeof CARE_LEVELS)[number];
export type SessionMode = (typeof SESSION_MODES)[number];
export type SessionPurpose = (typeof SESSION_PURPOSES)[number];
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export type OfficeKind = (typeof OFFICE_KINDS)[number];
export type AppLanguage = (typeof LANGUAGES_OF_THE_APP)[number];
export type InstallationMode = (typeof INSTALLATION_MODES)[number];
