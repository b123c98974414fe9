import { isAlone, isChild } from '@homeward/case';
import type { FollowUpProfile } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** What a plan of rounds rests on. */
export interface ArrivedMember {
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly profile: FollowUpProfile;
  readonly programmeCode: string | null;
  /** Where they are. */
  readonly countryCode: string | null;
}

/** @param arrivedOn `YYYY-MM-DD`: who is a child alone is judged by that day */
export function arrivedMembers(
  tx: EntityManager,
  memberIds: readonly string[],
  arrivedOn: string,
): Promise<ArrivedMember[]> {
  return tx.query(
    `select m.id as "memberId", m.case_id as "caseId", m.office_id as "officeId", d.programme_code as "programmeCode",
            coalesce(d.destination_country_code, m.destination_country_code) as "countryCode",
            case when ${isAlone('$2::date')} then 'unaccompanied-child'
                 when m.care_level <> 'standard' then 'vulnerable' else 'standard' end as profile
       from case_member m join person p on p.id = m.person_id
       left join departure d on d.member_id = m.id and d.taken_back_at is null
      where m.id = any ($1::uuid[]) order by m.id`,
    [memberIds, arrivedOn],
  );
}

/** On which of these days a member is treated as a child. */
export async function childOn(tx: EntityManager, memberId: string, days: readonly string[]): Promise<boolean[]> {
  const rows: { child: boolean }[] = await tx.query(
    `select ${isChild('t.day')} as child from unnest($2::date[]) with ordinality t (day, place)
       cross join case_member m join person p on p.id = m.person_id where m.id = $1 order by t.place`,
    [memberId, days],
  );
  return rows.map(({ child }) => child);
}

export async function isAloneOn(tx: EntityManager, memberId: string, day: string): Promise<boolean> {
  const [row]: { alone: boolean }[] = await tx.query(
    `select ${isAlone('$2::date')} as alone from case_member m join person p on p.id = m.person_id where m.id = $1`,
    [memberId, day],
  );
  return row!.alone;
}
