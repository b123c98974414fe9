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

const STILL_FOLLOWED = `f.state in ('open', 'lost') and f.profile`;

/** Whose care level is another than the one their rounds were planned by: of either side the few are looked at. */
export function changedProfiles(
  tx: EntityManager,
  officeId: string,
): Promise<{ memberId: string; arrivedOn: string }[]> {
  return tx.query(
    `select "memberId", to_char(arrived_on, 'YYYY-MM-DD') as "arrivedOn" from (
       (select f.member_id as "memberId", f.arrived_on from case_member m join follow_up f on f.member_id = m.id
         where m.office_id = $1 and m.care_level <> 'standard' and ${STILL_FOLLOWED} = 'standard'
         order by f.member_id limit ${CHANGES_A_TICK})
       union all
       (select f.member_id, f.arrived_on from follow_up f join case_member m on m.id = f.member_id
         where f.office_id = $1 and ${STILL_FOLLOWED} = 'vulnerable' and m.care_level = 'standard'
         order by f.member_id limit ${CHANGES_A_TICK})) changed
      order by "memberId" limit ${CHANGES_A_TICK}`,
    [officeId],
  );
}
