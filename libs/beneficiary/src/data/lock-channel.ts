import type { ContactKind } from '@homeward/contracts';
import { notFound } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** A channel as it stands, with the office its rules are kept in. */
export interface LockedChannel {
  readonly officeId: string;
  readonly version: number;
  readonly kind: ContactKind;
  readonly value: string;
  readonly [rule: string]: unknown;
}

/**
 * Keeps other changes of the channel away until the transaction ends.
 * @throws DomainError `record.not-found`, also for a channel that was ended
 */
export async function lockChannel(tx: EntityManager, channelId: string): Promise<LockedChannel> {
  const rows: LockedChannel[] = await tx.query(
    `select office_id as "officeId", version, kind, value, safety, belongs_to as "belongsTo",
            may_leave_message as "mayLeaveMessage", language, to_char(hours_from, 'HH24:MI') as "hoursFrom",
            to_char(hours_to, 'HH24:MI') as "hoursTo", weekdays, words_to_avoid as "wordsToAvoid"
       from contact_channel where id = $1 and ended_at is null for no key update`,
    [channelId],
  );
  if (!rows[0]) throw notFound('contact channel');
  return rows[0];
}
