import type { EntityManager } from 'typeorm';

/** The step of the timeline that was written last for each of these members, by member. */
export async function lastStepsOf(
  tx: EntityManager,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const steps: { memberId: string; id: string }[] = await tx.query(
    `select member_id as "memberId", max(id)::text as id from case_history where member_id = any ($1::uuid[]) group by 1`,
    [memberIds],
  );
  return new Map(steps.map(({ memberId, id }) => [memberId, id]));
}
