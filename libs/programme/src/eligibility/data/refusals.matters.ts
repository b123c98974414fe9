import { REFUSED_BY_PERSON } from '@homeward/contracts';
import { BoardPartOf, CaseMatterOf, type BoardPart, type CaseMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

const LATELY_DAYS = 90;

/** A refusal of the last months that stands, with what the rules said. */
const REFUSAL = `
  eligibility_decision d
  join case_member m on m.id = d.member_id and m.stage = 'INELIGIBLE'
  left join evaluation_result r on r.evaluation_id = d.evaluation_id and r.member_id = d.member_id`;
const STANDS = `d.decision = 'reject'
  and d.decided_at > nullif(current_setting('app.now', true), '')::timestamptz - interval '${LATELY_DAYS} days'
  and not exists (select 1 from eligibility_decision later
    where later.member_id = d.member_id and later.decided_at > d.decided_at)`;
/** Requirements not met, one a row; they rest on ordinary facts only, so that a code tells nothing that is sealed. */
const NOT_MET = `(select k.code, k."ruleId" from jsonb_to_recordset(coalesce(r.checks, '[]')) as k (code text, "ruleId" uuid, answer text)
  where k.answer = 'not-met')`;

/** Somebody of the case was refused lately. */
@Injectable()
@CaseMatterOf('refused')
export class RefusedMatter implements CaseMatterPart {
  readonly ofBoard = true;
  readonly condition = `exists (select 1 from ${REFUSAL} where d.case_id = c.id and ${STANDS})`;

  ofRule(place: string): string {
    return `exists (select 1 from ${REFUSAL} where d.case_id = c.id and ${STANDS} and case
      when ${place}::text = '${REFUSED_BY_PERSON}' then not exists ${NOT_MET}
      else ${place}::text in (select n.code from ${NOT_MET} n) end)`;
  }
}

/** Why people were refused lately, the most frequent reason first. */
@Injectable()
@BoardPartOf('refusals')
export class RefusalsBoardPart implements BoardPart {
  json(here: string): string {
    return `
      (select coalesce(json_agg(f order by f.cases desc, f.rule), '[]') from (
         select coalesce(n.code, '${REFUSED_BY_PERSON}') as rule, max(v.title) as title,
                count(distinct d.case_id)::integer as cases
           from ${REFUSAL} join "case" c on c.id = d.case_id
           left join lateral ${NOT_MET} n on true left join rule_version v on v.id = n."ruleId"
          where ${here} and ${STANDS} group by 1) f)`;
  }
}

/** Exceptions that somebody else proposed, the longest waiting first. */
@Injectable()
@BoardPartOf('exceptions')
export class ExceptionsBoardPart implements BoardPart {
  json(here: string): string {
    return `
      (select coalesce(json_agg(e order by e."proposedAt", e.id), '[]') from (
         select e.id, e.case_id as "caseId", c.number, u.display_name as "proposedByName", e.proposed_at as "proposedAt",
                concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) as "memberName"
           from eligibility_exception e join "case" c on c.id = e.case_id
           join case_member m on m.id = e.member_id
           left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
           left join app_user u on u.id = e.proposed_by
          where ${here} and e.state = 'proposed'
            and e.proposed_by <> nullif(current_setting('app.user_id', true), '')::uuid
          order by e.proposed_at, e.id limit 20) e)`;
  }
}

export const REFUSAL_PARTS = [RefusedMatter, RefusalsBoardPart, ExceptionsBoardPart];
