import type { FollowUpState } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** Held until the transaction ends. */
export function followUpsOf(
  tx: EntityManager,
  members: readonly { readonly id: string }[],
): Promise<{ id: string; state: FollowUpState }[]> {
  return tx.query(`select id, state from follow_up where member_id = any ($1::uuid[]) order by id for update`, [
    members.map(({ id }) => id),
  ]);
}
