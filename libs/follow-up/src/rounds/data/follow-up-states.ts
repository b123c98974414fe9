import type { FollowUpEventKind, FollowUpState, RoundState, RoundWaiveReason } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { writeEvent } from './follow-up-events.ts';

interface Change {
  readonly actor: { readonly userId: string | null };
  readonly today: string;
  readonly at: Date;
  readonly event: FollowUpEventKind;
}

/** Contact goes on no more for now: rounds that were not held yet wait, or are let go with the reason. */
export async function stopFollowUp(
  tx: EntityManager,
  followUpId: string,
  state: FollowUpState,
  waiveReason: RoundWaiveReason | null,
  { actor, today, at, event }: Change,
): Promise<void> {
  await tx.query(
    `update follow_up set state = $2, state_on = $3, death_settled_at = null, version = version + 1 where id = $1`,
    [followUpId, state, today],
  );
  const to: RoundState = waiveReason ? 'waived' : 'paused';
  await tx.query(
    `update follow_up_round set state = $2, waive_reason = $3, settled_on = case when $3::text is null then null else $4::date end,
            version = version + 1
      where follow_up_id = $1 and state in ('open', 'paused')`,
    [followUpId, to, waiveReason, today],
  );
  await writeEvent(tx, followUpId, event, actor, at);
}

/** Contact goes on: what is still to come is open again, what passed meanwhile stays as missed and counts against nobody. */
export async function resumeFollowUp(
  tx: EntityManager,
  followUpId: string,
  waivedFor: readonly RoundWaiveReason[],
  { actor, today, at, event }: Change,
): Promise<void> {
  await tx.query(
    `update follow_up set state = 'open', state_on = $2, death_settled_at = null, version = version + 1 where id = $1`,
    [followUpId, today],
  );
  await tx.query(
    `update follow_up_round set state = case when window_to < $2::date then 'missed' else 'open' end, waive_reason = null,
            settled_on = case when window_to < $2::date then $2::date end, call_on = window_from,
            looked_for_at = null, version = version + 1
      where follow_up_id = $1 and (state = 'paused' or (state = 'waived' and waive_reason = any ($3::text[])))`,
    [followUpId, today, waivedFor],
  );
  await writeEvent(tx, followUpId, event, actor, at);
}
