import { mayWriteTo, type AttemptChannel, type ContactKind, type ContactSafety } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/**
 * Whether a channel `h` may lead to member `m` in round `r`: their own, and for a child that of whoever cares for it. A
 * spouse's telephone is not theirs: what is safe with one may endanger the other.
 */
export const LEADS_TO = `(h.person_id = m.person_id or (r.child and h.person_id in (
  select coalesce(g.person_id, t.person_id) from member_relation x left join case_member g on g.id = x.member_id
    left join case_reception t on t.member_id = x.member_id and t.ended_on is null
   where x.of_person_id = m.person_id and x.kind in ('parent', 'legal-caregiver')
     and coalesce(g.case_id, t.case_id) = r.case_id)))`;

/** Whether a channel is safe, still used, and leads to somebody of one of these rounds. */
export async function isSafeChannel(
  tx: EntityManager,
  channelId: string,
  kind: AttemptChannel,
  roundIds: readonly string[],
): Promise<boolean> {
  const rows: { kind: ContactKind; safety: ContactSafety; mayLeaveMessage: boolean; ended: boolean }[] = await tx.query(
    `select h.kind, h.safety, h.may_leave_message as "mayLeaveMessage", h.ended_at is not null as ended
       from contact_channel h join follow_up_round r on r.id = any ($2::uuid[]) join case_member m on m.id = r.member_id
      where h.id = $1 and ${LEADS_TO}`,
    [channelId, roundIds],
  );
  return rows.some((channel) => channel.kind === kind && mayWriteTo(channel));
}
