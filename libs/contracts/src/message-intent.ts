/**
 * The port through which a room asks for a message without importing notification: an intent, written in the room's
 * own transaction. It holds ids and codes; the words are made when it is carried.
 */
export interface MessageIntent {
  /** Unique for ever: the same key written twice is one message. Parts are joined by `/`, such as `appointment/<id>/3`. */
  readonly key: string;
  readonly template: MessageTemplate;
  readonly officeId: string;
  readonly personId: string | null;
  readonly caseId: string | null;
  readonly appointmentId: string | null;
  /** The version of the appointment the message speaks of: one that was changed since is not announced. */
  readonly appointmentVersion: number | null;
  /** The offer a notice tells of: an office that may not see the case still reads what it needs to know of it. */
  readonly transferId?: string;
  /** The seat a traveller is reminded of; a seat given back since is not. */
  readonly passengerId?: string;
  /** The reminder it carries out: what is over before it was handed over is taken back by it. */
  readonly reminderId?: string;
  /** A staff member to notify in the app, instead of a beneficiary. */
  readonly userId: string | null;
  /** Not carried before this instant. */
  readonly dueAt: Date;
}

export const MESSAGE_TEMPLATES = [
  'appointment-reminder',
  'sealed-matter-opened',
  'steps-stopped',
  'message-undelivered',
  'missing-child',
  'guardian-please-call',
  'guardian-to-call',
  'attendance-unrecorded',
  'child-protection-task',
  'turns-eighteen',
  'turned-eighteen',
  'hold-review-due',
  'reassessment-due',
  'transfer-proposed',
  'transfer-answered',
  'transfer-lapsed',
  'entitlement-renewed',
  'entitlement-to-decide',
  'evaluation-to-repeat',
  'consulate-chase-due',
  'booking-asked',
  'booking-offered',
  'booking-limit-day',
  'booking-limit-hours',
  'booking-limit-missed',
  'child-seat-stopped',
  'advance-notice-due',
  'check-in',
  'pre-departure-call',
  'documents-recheck',
  'destination-recheck',
  'departure-unconfirmed',
  'arrival-unconfirmed',
  'arrival-expected',
  'complaint-received',
  'complaint-assigned',
  'complaint-due',
  'access-request-due',
  'advance-notice-late',
  'call-announced',
  'complaint-to-acknowledge',
  'document-expires',
  'morning-digest',
  'order-to-leave-ends',
  'partner-silent',
  'plan-due',
  'post-arrival-window',
  'readiness-recheck',
  'return-place-ends',
  'round-announced',
  'spend-deadline',
  'round-due',
  'round-overdue',
  'contact-lost',
  'death-reported',
  'service-referral-sent',
  'service-referral-withdrawn',
  'service-referral-answered',
  'service-referral-completed',
  'payment-to-approve',
] as const;
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number];

/**
 * Provided by notification under {@link MESSAGE_INTENTS}.
 * @typeParam Tx the transaction manager of the caller; contracts knows no database
 */
export interface MessageIntents<Tx> {
  /** Adds the intent and the work that carries it; they happen if, and only if, the caller's transaction commits. */
  write(tx: Tx, intent: MessageIntent): Promise<void>;
  /** Adds many of one office at once; only the installation's own scheduled work may, which reads what it wrote. */
  writeAll(tx: Tx, intents: readonly MessageIntent[]): Promise<void>;
  /** Takes back what was not yet handed over of these reminders. */
  cancelReminders(tx: Tx, reminderIds: readonly string[]): Promise<void>;
  /** Takes back what was not yet handed over among the intents whose key begins so; what was sent stays sent. */
  cancel(tx: Tx, keyPrefix: string): Promise<void>;
}

/** Carried as a token so that the room below depends on the port and notification provides it. */
export const MESSAGE_INTENTS = Symbol.for('homeward.message-intents');

/** A notice to colleagues about one thing; nobody among them is told of it twice. */
export interface NoticeToColleagues {
  readonly template: MessageTemplate;
  readonly officeId: string;
  /** Null where those told may not see the case. */
  readonly caseId: string | null;
  /** Names the thing, by ids and days only. */
  readonly about: string;
  readonly to: readonly (string | null)[];
  readonly dueAt: Date;
}

/** Writes one intent to each of those named, by a key that is the same whenever the same is told again. */
export async function tellColleagues<Tx>(
  intents: MessageIntents<Tx>,
  tx: Tx,
  notice: NoticeToColleagues,
): Promise<void> {
  const { template, about, to, ...shared } = notice;
  for (const userId of new Set(to.filter((id) => id !== null)))
    await intents.write(tx, {
      ...{ key: `${template}/${about}/${userId}`, template, ...shared, userId },
      ...{ personId: null, appointmentId: null, appointmentVersion: null },
    });
}
