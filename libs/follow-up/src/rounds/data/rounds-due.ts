import type { EntityManager } from 'typeorm';

/** A child's round whose window passed; ids only. */
export interface ChildUnheard {
  readonly id: string;
  readonly caseId: string;
  readonly memberId: string;
}

/** So many rounds are marked in one transaction. */
export const ROUNDS_A_BATCH = 500;
const CHANGES_A_TICK = 200;

/**
 * Marks some children of whom nobody heard in a whole window and answers them. What is marked leaves the index it was found
 * by, so each batch starts where the last ended. A round somebody works on just now is left for the next tick.
 */
export async function markUnheard(
  tx: EntityManager,
  officeId: string,
  today: string,
  now: Date,
): Promise<ChildUnheard[]> {
  const [rows]: [ChildUnheard[], number] = await tx.query(
    `with passed as (
       select r.id from follow_up_round r
        where r.office_id = $1 and r.state = 'open' and r.child and not r.optional and r.looked_for_at is null
          and r.window_to < $2::date
        order by r.window_to, r.id limit ${ROUNDS_A_BATCH} for update skip locked)
     update follow_up_round r set looked_for_at = $3 from passed where r.id = passed.id
     returning r.id, r.case_id as "caseId", r.member_id as "memberId"`,
    [officeId, today, now],
  );
  return rows;
}

/** What passed while contact was lost, and optional rounds nobody held, stay as missed. */
export async function missWhilePaused(tx: EntityManager, officeId: string, today: string): Promise<void> {
  await tx.query(
    `update follow_up_round set state = 'missed', settled_on = $2, version = version + 1
      where office_id = $1 and window_to < $2::date and (state = 'paused' or (state = 'open' and optional))`,
    [officeId, today],
  );
}

/** Whose care level is another than the one their rounds were planned by. */
export function changedProfiles(
  tx: EntityManager,
  officeId: string,
): Promise<{ memberId: string; arrivedOn: string }[]> {
  return tx.query(
    `select f.member_id as "memberId", to_char(f.arrived_on, 'YYYY-MM-DD') as "arrivedOn"
       from follow_up f join case_member m on m.id = f.member_id
      where f.office_id = $1 and f.state in ('open', 'lost') and f.profile <> 'unaccompanied-child'
        and (m.care_level <> 'standard') <> (f.profile = 'vulnerable')
      order by f.member_id limit ${CHANGES_A_TICK}`,
    [officeId],
  );
}
