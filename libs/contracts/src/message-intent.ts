/**
 * The port through which a room asks for a message without importing notification: an intent, written in the room's
 * own transaction. It holds ids and codes; the words are made when it is carried.
 */
export interface MessageIntent {
  /** Unique for ever: the same key written twice is one message. */
  readonly key: string;
  readonly template: MessageTemplate;
  readonly officeId: string;
  readonly personId: string | null;
  readonly caseId: string | null;
  readonly appointmentId: string | null;
  /** A staff member to notify in the app, instead of a beneficiary. */
  readonly userId: string | null;
  /** Not carried before this instant. */
  readonly dueAt: Date;
}

export const MESSAGE_TEMPLATES = ['appointment-reminder', 'sealed-matter-opened', 'one-time-link'] as const;
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number];

/** Carried as a token so that the room below depends on the port and notification provides it. */
export const MESSAGE_INTENTS = Symbol.for('homeward.message-intents');
