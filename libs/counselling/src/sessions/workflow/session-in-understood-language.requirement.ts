import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findMembersOfAge } from '../../data/member-ages.ts';
import { spokenLanguages } from '../../data/spoken-languages.ts';

/**
 * Nobody applies for what they were told in a language they do not follow. A child may have been told beside a parent:
 * it is enough that the child was in the room.
 */
@Injectable()
@Requirement('session-in-understood-language')
export class SessionInUnderstoodLanguageRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const understood: { id: string; asPresent: boolean }[] = await tx.query(
      `select m.id, bool_and(s.member_id <> m.id) as "asPresent"
         from case_member m
         join counselling_session s on s.case_id = m.case_id and (s.member_id = m.id or m.id = any (s.present_member_ids))
         join case_member h on h.id = s.member_id
         join person p on p.id = h.person_id
        where m.id = any ($1::uuid[]) and (s.interpreter_used or s.language = any (${spokenLanguages('p')}))
        group by m.id`,
      [ids],
    );
    const ages = await findMembersOfAge(tx, ids, happenedOn);
    const without = ages.filter(({ id, adult }) => {
      const found = understood.find((row) => row.id === id);
      return !found || (found.asPresent && adult);
    });
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Hold a session in the language each member speaks, or with an interpreter (${without.length} of them without one).`,
    };
  }
}
