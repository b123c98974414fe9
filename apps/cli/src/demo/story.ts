import type { ContactKind, SessionMode, SessionPurpose } from '@homeward/contracts';
import type { NoteInput } from '@homeward/counselling';
import type { DateTime } from 'luxon';
import type { Dice } from './dice.ts';
import type { Household } from './households.ts';
import type { CaseWork } from './story-work.ts';

/** One thing a colleague did, at the instant they did it. Members are named by their place in the household. */
export type StoryStep = { readonly at: Date } & (
  | { readonly does: 'ask' }
  | { readonly does: 'open'; readonly unassigned: boolean }
  | { readonly does: 'assign' }
  | CounselStep
  | { readonly does: 'consent'; readonly member: number; readonly only: ContactKind | null }
  | { readonly does: 'withdraw-consent'; readonly member: number }
  | { readonly does: 'appoint'; readonly startsAt: Date; readonly interpreterNeeded: boolean }
  | { readonly does: 'move'; readonly startsAt: Date }
  | { readonly does: 'cancel' }
  | { readonly does: 'work'; readonly work: CaseWork }
);

export interface CounselStep {
  readonly does: 'counsel';
  readonly members: readonly number[];
  readonly purpose: SessionPurpose;
  readonly mode: SessionMode;
  readonly heldAt: Date;
  readonly minutes: number;
  /** Of the first of the members. */
  readonly notes: readonly NoteInput[];
}

export interface Story {
  readonly household: Household;
  /** In the order of time. */
  readonly steps: readonly StoryStep[];
}

/** Names a step the same way every time: `household 7: appoint 2` is its second appointment. */
export function nameOf({ household, steps }: Story, step: StoryStep): string {
  const nth = steps.filter(({ does }) => does === step.does).indexOf(step) + 1;
  return `${household.key}: ${step.does} ${nth}`;
}

/** What a story is told from. */
export interface Telling {
  readonly household: Household;
  readonly dice: Dice;
  /** Its place among all, the last come last: spreads hours and fates evenly. */
  readonly order: number;
  readonly now: DateTime;
  /** When the file was opened. */
  readonly opened: DateTime;
}
