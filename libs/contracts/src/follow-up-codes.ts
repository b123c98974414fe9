/** Code lists of contact kept with people who are back. Meanings stand in GLOSSARY.md under the same words. */
export const FOLLOW_UP_PROFILES = ['standard', 'vulnerable', 'unaccompanied-child'] as const;
export type FollowUpProfile = (typeof FOLLOW_UP_PROFILES)[number];

/** What a round is for. */
export const ROUND_PURPOSES = ['contact', 'plan', 'monitoring', 'satisfaction', 'final'] as const;
export type RoundPurpose = (typeof ROUND_PURPOSES)[number];

export const ROUND_WINDOW_UNITS = ['days', 'working-days'] as const;
export type RoundWindowUnit = (typeof ROUND_WINDOW_UNITS)[number];

/** How long after the arrival, as ISO 8601 writes it: whole days or months. */
export const ROUND_OFFSET = /^P([1-9]\d{0,2})([DM])$/;
export const ROUNDS_MOST = 30;
export const WINDOW_DAYS_MOST = 60;

/** One round of a schedule. */
export interface ScheduledRound {
  /** The offset, such as `P7D` or `P3M`; also the round's name within its schedule. */
  readonly code: string;
  readonly purpose: RoundPurpose;
  /** Days before and after the due day within which it counts as held in time. */
  readonly windowDays: number;
  readonly windowUnit: RoundWindowUnit;
  /** Held where it helps; nobody is reminded and nothing stays open for it. */
  readonly optional: boolean;
}

/** `paused`: while contact is lost or not wished; `missed`: it passed meanwhile. Neither counts against anybody. */
export const ROUND_STATES = ['open', 'paused', 'held', 'missed', 'waived', 'taken-back'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const FOLLOW_UP_STATES = ['open', 'lost', 'refused', 're-migrated', 'died', 'ended', 'taken-back'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** By what somebody is reached; the first four are channels on file, and only a safe one is used. */
export const ATTEMPT_CHANNELS = ['phone', 'sms', 'email', 'post', 'visit', 'at-office'] as const;
export type AttemptChannel = (typeof ATTEMPT_CHANNELS)[number];

export const CONTACT_OUTCOMES = [
  'reached',
  'no-answer',
  'wrong-number',
  'refused',
  're-migrated',
  'deceased',
  'unsafe',
] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What an attempt settled for its round. */
export const ATTEMPT_CONCLUSIONS = ['held', 'again', 'waived'] as const;
export type AttemptConclusion = (typeof ATTEMPT_CONCLUSIONS)[number];

/** What may follow from an outcome; the first is taken when nothing else is said. */
export const CONCLUSIONS_OF: Readonly<Record<ContactOutcome, readonly AttemptConclusion[]>> = {
  reached: ['held', 'again'],
  'no-answer': ['again'],
  'wrong-number': ['again'],
  refused: ['waived'],
  're-migrated': ['waived'],
  deceased: ['waived'],
  unsafe: ['again', 'waived'],
};

/** Nobody was there: several of these on different days, and contact is lost. */
export const FAILED_OUTCOMES: readonly ContactOutcome[] = ['no-answer', 'wrong-number'];
/** One call for a whole family says no more of each than this. */
export const FAMILY_OUTCOMES: readonly ContactOutcome[] = ['reached', 'no-answer', 'wrong-number', 'unsafe'];

export const ROUND_WAIVE_REASONS = [
  'not-needed',
  'covered-otherwise',
  'unsafe',
  'refused',
  're-migrated',
  'died',
  'case-closed',
  'before-homeward',
] as const;
export type RoundWaiveReason = (typeof ROUND_WAIVE_REASONS)[number];
/** What a colleague may say; the others follow from an attempt or from a step. */
export const WAIVED_BY_OFFICE = ['not-needed', 'covered-otherwise', 'unsafe'] as const satisfies RoundWaiveReason[];

/** Why contact goes on again. */
export const RESUME_REASONS = ['found', 'asked-again', 'came-back'] as const;
export type ResumeReason = (typeof RESUME_REASONS)[number];

export const DEATH_DECISIONS = ['confirmed', 'mistaken'] as const;
export type DeathDecision = (typeof DEATH_DECISIONS)[number];

export const FOLLOW_UP_EVENTS = [
  'planned',
  'moved',
  'changed',
  'taken-back',
  'lost',
  'refused',
  're-migrated',
  'died',
  'death-confirmed',
  'death-mistaken',
  ...RESUME_REASONS,
  'ended',
  'resumed',
] as const;
export type FollowUpEventKind = (typeof FOLLOW_UP_EVENTS)[number];

/** The six questions of the satisfaction tool (source BRAC), each answered only if it applies. */
export const SATISFACTION_ITEMS = [
  'return-assistance',
  'counselling',
  'economic',
  'social',
  'community',
  'overall',
] as const;
export type SatisfactionItem = (typeof SATISFACTION_ITEMS)[number];
/** 1 very dissatisfied to 5 very satisfied. */
export const SATISFACTION_GRADES = [1, 2, 3, 4, 5] as const;
export const SATISFACTION_MODES = ['in-person', 'phone', 'video', 'written'] as const;
export type SatisfactionMode = (typeof SATISFACTION_MODES)[number];
/** Who else was there: an answer beside a spouse or an official is another answer. */
export const PRESENT_AT_ANSWERS = [
  'interpreter',
  'partner',
  'family',
  'child',
  'official',
  'colleague',
  'other',
] as const;
export type PresentAtAnswer = (typeof PRESENT_AT_ANSWERS)[number];

/** Whose calls a list shows. */
export const CALL_LIST_WHOSE = ['mine', 'anyone'] as const;
export type CallListWhose = (typeof CALL_LIST_WHOSE)[number];
