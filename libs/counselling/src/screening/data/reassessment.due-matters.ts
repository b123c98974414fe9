import { Injectable } from '@nestjs/common';
import {
  DueMatters,
  pageOf,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';
import { STAGES } from '@homeward/contracts';

/** A screening followed by another is looked at again through that one; a procedure has one review day at a time. */
const DUE_SQL = `
  select * from (
    select s.id as "subjectId", m.case_id as "caseId", c.owner_id as "ownerId",
           to_char(s.reassess_on, 'YYYY-MM-DD') as due, m.care_level <> 'standard' as careful
      from screening s join case_member m on m.id = s.member_id join "case" c on c.id = m.case_id
     where s.office_id = $1 and s.reassess_on <= $2::date and m.stage = any ($3::text[])
       and not exists (select 1 from screening l where l.member_id = s.member_id
                          and (l.held_on, l.created_at, l.id) > (s.held_on, s.created_at, s.id))
    union all
    select b.id, m.case_id, c.owner_id, to_char(b.next_review_on, 'YYYY-MM-DD'), true
      from best_interests_procedure b join case_member m on m.id = b.member_id join "case" c on c.id = m.case_id
     where b.office_id = $1 and b.next_review_on <= $2::date and m.stage = any ($3::text[])) both_kinds
   where $4::uuid is null or "subjectId" > $4
   order by "subjectId" limit $5`;

/**
 * Vulnerability changes, and a decision about a child is looked at again on its day. What is told names the case and
 * nothing else: that somebody was screened at all is not for every eye that passes a screen.
 */
@Injectable()
@DueMatters('reassessment')
export class ReassessmentMatters implements DueMattersOfKind {
  async find({ tx, office, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const matters: DueMatter[] = await tx.query(DUE_SQL, [office.id, to, STAGES, after, limit]);
    return pageOf(matters, limit);
  }
}
