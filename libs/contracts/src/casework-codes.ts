import type { MatterClass } from './sealed-matter.ts';

/** Why a case is offered to another office. */
export const TRANSFER_REASONS = ['person-moved', 'receiving-country', 'specialised-help', 'workload', 'other'] as const;
/** `lapsed`: nobody answered by the deadline, and the case stayed where it was. */
export const TRANSFER_STATES = ['proposed', 'accepted', 'rejected', 'withdrawn', 'lapsed'] as const;
/** What the receiving office must be able to give; never why. */
export const TRANSFER_NEEDS = ['children', 'interpreter', 'raised-care', 'high-care', 'on-hold'] as const;

/**
 * What a flag may say, and which matter it is: the class follows from the code, so that nobody raises sealed matter as
 * ordinary. None of them blames: a withdrawal or a missed journey leaves no flag on a person.
 */
export const FLAG_CODES = {
  'needs-attention': 'ordinary',
  'no-travel-document': 'ordinary',
  'family-apart': 'ordinary',
  'deadline-near': 'ordinary',
  'health-need': 'health',
  pregnancy: 'health',
  disability: 'health',
  'at-risk-on-return': 'protection',
  violence: 'protection',
  exploitation: 'protection',
} as const satisfies Readonly<Record<string, MatterClass>>;
export type FlagCode = keyof typeof FLAG_CODES;
export const FLAG_CODE_LIST = Object.keys(FLAG_CODES) as FlagCode[];

/** What whoever refers a person says the first meeting must provide. */
export const REFERRAL_NEEDS = [
  'interpreter',
  'female-colleague',
  'male-colleague',
  'accessible-place',
  'child-present',
  'soon',
] as const;
export const REFERRAL_FORM_STATES = ['waiting', 'taken', 'opened', 'closed'] as const;
export const REFERRAL_CLOSE_REASONS = ['not-reached', 'not-wished', 'already-known', 'referred-on'] as const;
export const INTERPRETER_MODES = ['in-person', 'phone', 'video'] as const;

/** What may be attached, by its content and not by its name, with the endings its name may have. */
export const ATTACHMENT_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/heic': ['heic'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;
/** The largest file, in bytes: a scanned document of many pages. */
export const ATTACHMENT_BYTES_MAX = 10 * 1024 * 1024;

/** The longest note; what is longer is a document and is attached. */
export const NOTE_MAX = 10_000;

export type TransferReason = (typeof TRANSFER_REASONS)[number];
export type TransferState = (typeof TRANSFER_STATES)[number];
export type TransferNeed = (typeof TRANSFER_NEEDS)[number];
export type ReferralNeed = (typeof REFERRAL_NEEDS)[number];
export type ReferralFormState = (typeof REFERRAL_FORM_STATES)[number];
export type ReferralCloseReason = (typeof REFERRAL_CLOSE_REASONS)[number];
export type InterpreterMode = (typeof INTERPRETER_MODES)[number];

/** Whose appointments a calendar shows: those with the reader, or those of the offices they work in. */
export const CALENDAR_WHOSE = ['mine', 'office'] as const;
export type CalendarWhose = (typeof CALENDAR_WHOSE)[number];

/** Appointments by their interpreter: any that is needed, still to be booked, or booked. */
export const CALENDAR_INTERPRETERS = ['needed', 'missing', 'booked'] as const;
export type CalendarInterpreter = (typeof CALENDAR_INTERPRETERS)[number];
