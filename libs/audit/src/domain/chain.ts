import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** An event as the chain sees it; every member is text as PostgreSQL writes it, so that no clock rounds it. */
export interface ChainedEvent {
  readonly id: string;
  /** UTC with microseconds, such as `2026-03-01T09:00:00.000000Z`. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly officeId: string | null;
  readonly correlationId: string;
  readonly action: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly valueDigests: Readonly<Record<string, string>>;
}

/** The month an event belongs to, in UTC, as the day it begins: `2026-03-01`. */
export function monthOf(event: Pick<ChainedEvent, 'at'>): string {
  return `${event.at.slice(0, 7)}-01`;
}

/** What stands before the first event of a month: each month verifies alone, and none can pass for another. */
export function beginningOf(month: string): Buffer {
  return createHash('sha256').update(`homeward audit chain ${month}`).digest();
}

/** The digest of one link: the digest before it and everything the event says. */
export function linkDigest(previous: Buffer, event: ChainedEvent): Buffer {
  const said = canonicalJson([
    event.id,
    event.at,
    event.actorKind,
    event.actorId,
    event.officeId,
    event.correlationId,
    event.action,
    event.recordType,
    event.recordId,
    event.valueDigests,
  ]);
  return createHash('sha256').update(previous).update(said).digest();
}

/** The digest an event keeps of a value: it proves the value while the salt stands, and tells nothing once it is gone. */
export function digestOf(salt: Buffer, before: string, after: string): string {
  return createHash('sha256').update(salt).update(before).update('\u0000').update(after).digest('hex');
}
