import { mayWriteTo, type AttemptChannel, type ContactKind, type ContactSafety } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/**
 * Whether a channel may be used for these people: safe, not given up, and of one of them.
 * @param personIds of one call; a family may share a telephone
 */
export async function isSafeChannel(
  tx: EntityManager,
  channelId: string,
  kind: AttemptChannel,
  personIds: readonly string[],
): Promise<boolean> {
  const rows: { kind: ContactKind; safety: ContactSafety; mayLeaveMessage: boolean; ended: boolean }[] = await tx.query(
    `select kind, safety, may_leave_message as "mayLeaveMessage", ended_at is not null as ended
       from contact_channel where id = $1 and person_id = any ($2::uuid[])`,
    [channelId, personIds],
  );
  return rows.some((channel) => channel.kind === kind && mayWriteTo(channel));
}
