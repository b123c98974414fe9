import type { SessionTopic } from '@homeward/contracts';
import { zoneOfOffice, type WorkflowSituation } from '@homeward/case';
import { findMembersOfAge } from '../../data/member-ages.ts';
import { spokenLanguages } from '../../data/spoken-languages.ts';

export interface Told {
  readonly memberId: string;
  /** Whether there was a conversation they could follow at all. */
  readonly understood: boolean;
  readonly topics: readonly SessionTopic[];
}

interface Row {
  readonly memberId: string;
  readonly own: boolean;
  readonly topics: readonly SessionTopic[];
}

/**
 * What each member was told until the day of the step, in a language they follow or with an interpreter. An adult counts
 * their own sessions alone; a child may have been told beside a parent, or a parent on behalf of a child too young.
 */
export async function toldUntil({ tx, officeId, members, happenedOn }: WorkflowSituation): Promise<readonly Told[]> {
  const ids = members.map(({ id }) => id);
  const rows: Row[] = await tx.query(
    `select m.id as "memberId", s.member_id = m.id as own, s.topics
       from case_member m
       join counselling_session s on s.case_id = m.case_id
        and (s.member_id = m.id or m.id = any (s.present_member_ids) or m.id = any (s.on_behalf_of_member_ids))
       join case_member h on h.id = s.member_id
       join person p on p.id = h.person_id
      where m.id = any ($1::uuid[]) and (s.held_at at time zone $2)::date <= $3::date
        and (s.interpreter_used or s.language = any (${spokenLanguages('p')}))`,
    [ids, await zoneOfOffice(tx, officeId), happenedOn],
  );
  return (await findMembersOfAge(tx, ids, happenedOn)).map(({ id, adult }) => {
    const heard = rows.filter((row) => row.memberId === id && (row.own || !adult));
    return { memberId: id, understood: heard.length > 0, topics: [...new Set(heard.flatMap(({ topics }) => topics))] };
  });
}
