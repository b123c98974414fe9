import type { EntityManager } from 'typeorm';

/** The step of the timeline that was written last for a member. */
export async function lastStepOf(tx: EntityManager, memberId: string): Promise<string> {
  const [step]: [{ id: string }] = await tx.query(
    `select id::text from case_history where member_id = $1 order by case_history.id desc limit 1`,
    [memberId],
  );
  return step.id;
}
