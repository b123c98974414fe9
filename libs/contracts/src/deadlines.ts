import type { MessageTemplate } from './message-intent.ts';
import type { Role } from './roles.ts';

/** What runs out by the clock (domain 6.5). The day itself stands with the room that knows the matter. */
export const DEADLINE_KINDS = [
  'access-request',
  'advance-notice',
  'arrival-unconfirmed',
  'call-announced',
  'check-in',
  'complaint-acknowledgement',
  'complaint-resolution',
  'consulate-chase',
  'departure-unconfirmed',
  'destination-recheck',
  'document-expiry',
  'documents-recheck',
  'eighteenth-birthday',
  'follow-up-round',
  'hold-review',
  'morning-digest',
  'option-limit',
  'order-to-leave',
  'partner-silent',
  'plan-due',
  'post-arrival-window',
  'pre-departure-call',
  'readiness-recheck',
  'reassessment',
  'return-place-end',
  'round-announced',
  'round-overdue',
  'spend-deadline',
  'ticketing-limit',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Kinds whose days nobody keeps yet, and the room that brings them; a room that stands must leave this list. */
export const DEADLINES_TO_COME: Readonly<Partial<Record<DeadlineKind, string>>> = {
  'access-request': 'requests for access',
  'return-place-end': 'places of return',
};

export const OFFSET_UNITS = ['hours', 'days', 'working-days', 'months'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Whom a step tells beside the holders of a role: whoever answers for the case, asked for it, handles it, or awaits the traveller. */
export const DEADLINE_PEOPLE = ['owner', 'requester', 'handlers', 'receivers', 'person', 'colleague'] as const;
export type Told = (typeof DEADLINE_PEOPLE)[number] | Role;

/** In the bell at once, in the morning's digest alone, by e-mail, or a term that is only reckoned with. */
export const DEADLINE_WAYS = ['notice', 'digest', 'mail', 'term'] as const;
export type DeadlineWay = (typeof DEADLINE_WAYS)[number];

/** Where no source of the field names a figure. */
export const OUR_READING = 'our reading';

export interface DeadlineStep {
  readonly kind: DeadlineKind;
  /** Named for good: what was told is remembered by it. */
  readonly step: string;
  /** Before the due day when negative; of a term, from its beginning to the due day. */
  readonly offset: number;
  readonly unit: OffsetUnit;
  readonly told: readonly Told[];
  /** Instead of an owner, where a case has none. */
  readonly withoutOwner: readonly Role[];
  readonly by: DeadlineWay;
  readonly template: MessageTemplate | null;
  /** Only of matters that need more care; of all when absent. */
  readonly careful: boolean;
  /** Reaches somebody beyond those who were to act. */
  readonly escalates: boolean;
  /** A key of the field's sources, or {@link OUR_READING}. */
  readonly source: string;
  /** `YYYY-MM-DD`, the first day it holds. */
  readonly validFrom: string;
}
