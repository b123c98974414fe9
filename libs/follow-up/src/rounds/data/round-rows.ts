import type { FollowUpState, RoundState, RoundWaiveReason } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { PlannedRound } from '../domain/round-plan.ts';
import { childOn, type ArrivedMember } from './arrived-members.ts';

/** How a round that is still to come stands, by how contact stands: a new day asks nobody who is not to be asked. */
const STANDS: Readonly<Record<FollowUpState, readonly [RoundState, RoundWaiveReason | null]>> = {
  open: ['open', null],
  'taken-back': ['taken-back', null],
  lost: ['paused', null],
  refused: ['waived', 'refused'],
  're-migrated': ['waived', 're-migrated'],
  died: ['waived', 'died'],
  ended: ['waived', 'case-closed'],
};

/** What was held, and what the office let go, is settled for good. */
const MOVES = `(follow_up_round.state in ('open', 'paused', 'missed', 'taken-back')
  or follow_up_round.waive_reason in ('refused', 're-migrated', 'died', 'case-closed'))`;

/** Writes the rounds of a plan, or moves those that stand to its days. */
export async function writeRounds(
  tx: EntityManager,
  followUp: ArrivedMember & { readonly id: string; readonly state: FollowUpState },
  rounds: readonly PlannedRound[],
  today: string,
): Promise<void> {
  const { id, memberId, caseId, officeId, profile } = followUp;
  const codes = rounds.map(({ code }) => code);
  const children = await childOn(
    tx,
    memberId,
    rounds.map(({ dueOn }) => dueOn),
  );
  const planned = rounds.map((round, i) => ({ ...round, child: children[i] }));
  await tx.query(
    `insert into follow_up_round (follow_up_id, member_id, case_id, office_id, profile, code, purpose, optional, child,
       due_on, window_from, window_to, call_on, state, waive_reason, settled_on)
     select $1, $2, $3, $4, $5, r.code, r.purpose, r.optional, r.child, r."dueOn", r."windowFrom", r."windowTo",
            r."windowFrom", t.state, $9, case when t.state in ('missed', 'waived') then $7::date end
       from jsonb_to_recordset($6::jsonb) as r (code text, purpose text, optional boolean, child boolean, "dueOn" date,
            "windowFrom" date, "windowTo" date)
       cross join lateral (
         select case when $8 <> 'waived' and r."windowTo" < $7::date then 'missed' else $8 end as state) t
     on conflict on constraint follow_up_round_key do update set profile = excluded.profile, purpose = excluded.purpose,
       optional = excluded.optional, child = excluded.child, due_on = excluded.due_on, window_from = excluded.window_from,
       window_to = excluded.window_to, call_on = excluded.call_on, state = excluded.state,
       waive_reason = excluded.waive_reason, settled_on = excluded.settled_on, looked_for_at = null,
       version = follow_up_round.version + 1
       where ${MOVES}`,
    [id, memberId, caseId, officeId, profile, JSON.stringify(planned), today, ...STANDS[followUp.state]],
  );
  // A round the plan no longer has is nobody's any more; one that was held stays.
  await tx.query(
    `update follow_up_round set state = 'taken-back', version = version + 1
      where follow_up_id = $1 and state in ('open', 'paused') and code <> all ($2::text[])`,
    [id, codes],
  );
}
