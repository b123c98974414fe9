import type { EntityManager } from 'typeorm';

/** Why somebody at the place of arrival must be there for a member: what everybody on the case sees anyway. */
export type ReceptionNeed = 'care' | 'child-alone' | 'medical';

export interface ReceptionJudged {
  readonly memberId: string;
  readonly needs: readonly ReceptionNeed[];
  readonly settled: boolean;
}

/** @param alone the children among the members who have no caregiver in the case */
export async function judgeReceptions(
  tx: EntityManager,
  memberIds: readonly string[],
  alone: readonly string[],
  day: string,
): Promise<ReceptionJudged[]> {
  const rows: { memberId: string; care: boolean; medical: boolean; settled: boolean }[] = await tx.query(
    `select m.id as "memberId", m.care_level = 'high' as care, coalesce(f.received_by_somebody, false) as medical,
            exists (select 1 from reception r where r.member_id = m.id and r.state = 'accepted'
                       and r.answered_on <= $2::date) as settled
       from case_member m left join travel_fitness f on f.member_id = m.id
      where m.id = any ($1::uuid[]) order by m.id`,
    [memberIds, day],
  );
  return rows.map(({ memberId, care, medical, settled }) => {
    const needs: ReceptionNeed[] = [];
    if (care) needs.push('care');
    if (alone.includes(memberId)) needs.push('child-alone');
    if (medical) needs.push('medical');
    return { memberId, needs, settled };
  });
}
