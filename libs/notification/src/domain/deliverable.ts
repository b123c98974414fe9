import { mayWriteTo, type ContactHours, type ContactKind, type ContactSafety } from '@homeward/contracts';
import { nextSafeInstant } from './contact-hours.ts';

/** What stands now about the person and the appointment a message speaks of, read afresh when it is carried. */
export interface MessageFacts {
  /** The person's row, as the office sees it; null when it no longer does. */
  readonly person: { readonly erased: boolean; readonly preferredLanguage: string | null } | null;
  readonly appointment: {
    readonly state: string;
    readonly version: number;
    readonly startsAt: Date;
  } | null;
  readonly channels: readonly Channel[];
  readonly consents: readonly ReminderConsent[];
}

export interface Channel extends ContactHours {
  readonly id: string;
  readonly kind: ContactKind;
  readonly value: string;
  readonly safety: ContactSafety;
  readonly mayLeaveMessage: boolean;
  readonly ended: boolean;
  /** Whose it is when it is not the person's own. */
  readonly belongsTo: string | null;
  readonly language: string | null;
  readonly wordsToAvoid: readonly string[];
}

export interface ReminderConsent {
  /** The channel it was given for; null for any. */
  readonly channelId: string | null;
  /** Days `YYYY-MM-DD`. */
  readonly grantedOn: string;
  readonly withdrawnOn: string | null;
}

export type NotSentReason =
  | 'appointment-not-found'
  | 'appointment-cancelled'
  | 'appointment-changed'
  | 'appointment-past'
  | 'person-not-found'
  | 'person-erased'
  | 'no-consent'
  | 'no-safe-channel'
  | 'no-safe-hour'
  | 'word-to-avoid';

export type Decision =
  | { readonly deliver: true; readonly channel: Channel }
  | { readonly deliver: false; readonly reason: NotSentReason }
  /** Not at this hour: to be looked at afresh at that instant. */
  | { readonly deliver: false; readonly reason: 'outside-hours'; readonly until: Date };

/** A moved appointment is still to come, at its new hour; whether this message speaks of that hour, its version says. */
const STILL_TO_COME = ['planned', 'moved'];

const no = (reason: NotSentReason): Decision => ({ deliver: false, reason });

/**
 * Whether a reminder may go out, and by which channel. Consent of the day and a channel marked safe are both needed:
 * "unknown" counts as unsafe, because a message read by the wrong person cannot be taken back. A channel is used in its hours only.
 * @param announcedVersion the appointment's version when the message was asked for; null when it does not matter
 * @param today the day in the office's zone
 * @param zone the office's, whose clock the channels' hours are of
 */
export function decideReminder(
  facts: MessageFacts,
  announcedVersion: number | null,
  now: Date,
  today: string,
  zone: string,
): Decision {
  const { person, appointment } = facts;
  if (!person) return no('person-not-found');
  if (person.erased) return no('person-erased');
  if (!appointment) return no('appointment-not-found');
  if (appointment.state === 'cancelled') return no('appointment-cancelled');
  if (!STILL_TO_COME.includes(appointment.state)) return no('appointment-changed');
  if (announcedVersion !== null && appointment.version !== announcedVersion) return no('appointment-changed');
  if (appointment.startsAt <= now) return no('appointment-past');
  const standing = facts.consents.filter(
    (consent) => consent.grantedOn <= today && (consent.withdrawnOn === null || consent.withdrawnOn > today),
  );
  if (standing.length === 0) return no('no-consent');
  const safe = facts.channels.filter(
    (candidate) =>
      candidate.kind === 'email' &&
      mayWriteTo(candidate) &&
      standing.some((consent) => consent.channelId === null || consent.channelId === candidate.id),
  );
  if (safe.length === 0) return no('no-safe-channel');
  const [first] = safe
    .map((channel) => ({ channel, at: nextSafeInstant(channel, now, zone) ?? appointment.startsAt }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  if (first!.at >= appointment.startsAt) return no('no-safe-hour');
  return first!.at > now
    ? { deliver: false, reason: 'outside-hours', until: first!.at }
    : { deliver: true, channel: first!.channel };
}
