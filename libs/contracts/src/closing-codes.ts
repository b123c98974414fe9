import type { Permission } from './permissions.ts';

/** Rooms that may hold something open when a case is to be closed; each brings one class that knows what. */
export const OPEN_MATTER_ROOMS = [
  'case',
  'counselling',
  'travel',
  'payments',
  'referrals',
  'rounds',
  'complaints',
] as const;
export type OpenMatterRoom = (typeof OPEN_MATTER_ROOMS)[number];

/** What a person decides about something that is still open: nothing is settled by closing alone. */
export const MATTER_DECISIONS = ['settled-elsewhere', 'carried-over', 'given-up'] as const;
export type MatterDecision = (typeof MATTER_DECISIONS)[number];

/** What became of somebody’s plan, as the final report tells it. */
export const CLOSURE_OUTCOMES = [
  'goals-reached',
  'goals-partly-reached',
  'goals-not-reached',
  'no-help-due',
  'not-known',
] as const;
export type ClosureOutcome = (typeof CLOSURE_OUTCOMES)[number];

/** Closing before the plan ended: the reasons are explored with the person first (Reintegration Handbook 2.7). */
export const EARLY_CLOSING_REASONS: readonly string[] = [
  'criteria-no-longer-met',
  'returnee-stops',
  'left-the-area',
  're-migrated',
  'help-unsuitable',
  'threatening-behaviour',
  'stigma',
  'funding-ended',
  'security',
];

/** Who may decide about what only they may see. */
export const SEALED_DECIDERS = {
  health: 'sealed.read-health',
  protection: 'sealed.read-protection',
} as const satisfies Readonly<Record<string, Permission>>;
