import type { FollowUpEventKind } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** @param earlierArrivedOn the day it was planned by before, where it moved */
export async function writeEvent(
  tx: EntityManager,
  followUpId: string,
  kind: FollowUpEventKind,
  by: { readonly userId: string | null },
  at: Date,
  earlierArrivedOn: string | null = null,
): Promise<void> {
  await tx.query(
    `insert into follow_up_event (follow_up_id, case_id, office_id, member_id, kind, arrived_on, earlier_arrived_on, actor_id, at)
     select id, case_id, office_id, member_id, $2, arrived_on, $3::date, $4, $5 from follow_up where id = $1`,
    [followUpId, kind, earlierArrivedOn, by.userId, at],
  );
}
