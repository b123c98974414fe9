import type { EntityManager } from 'typeorm';

/** A round somebody must do something about now; ids and days only. */
export interface RoundDue {
  readonly id: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly ownerId: string | null;
  readonly dueOn: string;
  readonly child: boolean;
}

/** So many rounds are marked in one transaction. */
export const ROUNDS_A_BATCH = 500;
const CHANGES_A_TICK = 200;

/**
 * Marks some rounds and answers them. What is marked leaves the index it was found by, so each batch starts where the last
 * ended. A round somebody works on just now is left for the next tick.
 */
const markSql = (column: 'opening_told_at' | 'overdue_told_at', passed: string, order: string): string => `
  with due as (
    select r.id from follow_up_round r
     where r.office_id = $1 and r.state = 'open' and r.${column} is null and ${passed}
     order by ${order}, r.id limit ${ROUNDS_A_BATCH} for update skip locked)
  update follow_up_round r set ${column} = $3 from due, "case" c where r.id = due.id and c.id = r.case_id
  returning r.id, r.case_id as "caseId", r.member_id as "memberId", c.owner_id as "ownerId",
            to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", r.child`;

const OPENED = markSql('opening_told_at', 'r.window_from <= $2::date', 'r.window_from');
const OVERDUE = markSql('overdue_told_at', 'r.window_to < $2::date and not r.optional', 'r.window_to');

/** Rounds whose window opened by this day. */
export async function markOpened(tx: EntityManager, officeId: string, today: string, now: Date): Promise<RoundDue[]> {
  const [rows]: [RoundDue[], number] = await tx.query(OPENED, [officeId, today, now]);
  return rows;
}

/** Rounds whose window passed before this day without anybody being reached. */
export async function markOverdue(tx: EntityManager, officeId: string, today: string, now: Date): Promise<RoundDue[]> {
  const [rows]: [RoundDue[], number] = await tx.query(OVERDUE, [officeId, today, now]);
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
