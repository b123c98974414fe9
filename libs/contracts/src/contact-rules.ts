import type { ContactKind, ContactSafety } from './code-lists.ts';

export interface ContactRules {
  readonly kind: ContactKind;
  readonly safety: ContactSafety;
  readonly mayLeaveMessage: boolean;
  readonly ended: boolean;
}

export interface ContactHours {
  /** `HH:MM`, by the clock of the person's office; null for any hour. */
  readonly hoursFrom: string | null;
  readonly hoursTo: string | null;
  /** ISO weekdays, Monday 1; none means every day. */
  readonly weekdays: readonly number[];
}

/**
 * Whether a written message may be sent there. "Unknown" counts as unsafe for everybody, and not only for people with
 * protection matter: a rule that differed would tell everyone in the office who has some.
 */
export function mayWriteTo({ safety, ended }: ContactRules): boolean {
  return safety === 'safe' && !ended;
}

/** Whether voice mail, or a word with whoever answers, may be left: somebody else may listen first. */
export function mayLeaveVoiceMail(channel: ContactRules): boolean {
  return channel.kind === 'phone' && mayWriteTo(channel) && channel.mayLeaveMessage;
}
