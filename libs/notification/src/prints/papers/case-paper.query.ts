import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { notFound, type Actor } from '@homeward/platform';
import type { CaseFacts } from './case-paper.ts';

const rowsOf = (columns: string, from: string): string =>
  `(select coalesce(json_agg(l), '[]') from (select ${columns} from ${from}) l)`;
const WHO = (member: string): string =>
  `(select concat_ws(' ', n.given_names, n.family_name) from case_member m
      join person_name n on n.person_id = m.person_id and n.kind = 'primary' where m.id = ${member}) as who`;
const NAME = (user: string): string => `(select u.display_name from app_user u where u.id = ${user})`;

/**
 * Row security decides which rows; what is sealed stays off the paper even for whoever may open it. What was said, written
 * or signed stands on the paper of its own member only: a family holds in hand nothing but what is common.
 */
const CASE_SQL = `select c.office_id as "officeId", o.name as "officeName", c.number, c.stage,
  ${NAME('c.owner_id')} as "ownerName", to_char(c.opened_on, 'YYYY-MM-DD') as "openedOn",
  ${rowsOf(
    `concat_ws(' ', n.given_names, n.family_name) as name, m.relation, m.stage,
     to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate", p.birth_date_precision as "birthDatePrecision",
     (select coalesce(array_agg(y.country_code::text order by y.country_code), '{}') from person_nationality y
       where y.person_id = p.id and y.ended_on is null) as nationalities`,
    `case_member m join person p on p.id = m.person_id
       left join person_name n on n.person_id = p.id and n.kind = 'primary'
      where m.case_id = c.id order by m.principal desc, p.birth_date nulls last, m.id`,
  )} as members,
  ${rowsOf(
    `to_char(h.happened_on, 'YYYY-MM-DD') as day, ${WHO('h.member_id')}, h.to_stage as stage`,
    `case_history h where h.case_id = c.id and h.corrects_id is null
        and not exists (select 1 from case_history x where x.corrects_id = h.id) order by h.happened_on, h.id`,
  )} as steps,
  ${rowsOf(
    `s.held_at as at, ${WHO('s.member_id')}, s.purpose`,
    `counselling_session s where s.case_id = c.id and s.member_id = $2 order by s.held_at, s.id`,
  )} as sessions,
  ${rowsOf(
    `a.starts_at as at, ${WHO('a.member_id')}, a.place, a.state`,
    `appointment a where a.case_id = c.id and a.member_id = $2 order by a.starts_at, a.id`,
  )} as appointments,
  ${rowsOf(
    `${WHO('d.member_id')}, to_char(d.signed_on, 'YYYY-MM-DD') as "signedOn",
     to_char(d.lapsed_on, 'YYYY-MM-DD') as "lapsedOn"`,
    `declaration d where d.case_id = c.id and d.member_id = $2 order by d.signed_at, d.id`,
  )} as declarations,
  ${rowsOf(
    `d.decided_at as at, ${WHO('d.member_id')}, d.decision, d.reason`,
    `eligibility_decision d where d.case_id = c.id and d.member_id = $2 order by d.decided_at, d.id`,
  )} as decisions,
  ${rowsOf(
    `${WHO('t.member_id')}, t.title, t.amount_minor as "amountMinor", t.amount_kind as "amountKind", t.currency`,
    `entitlement t where t.case_id = c.id and t.ended_at is null order by t.opened_at, t.component, t.id`,
  )} as entitlements,
  ${rowsOf(
    `coalesce(l.filed_at, l.created_at) as at, ${WHO('l.member_id')}, l.kind, l.title, l.state`,
    `letter l where l.case_id = c.id and l.member_id = $2 and l.matter_class = 'ordinary' order by l.created_at, l.id`,
  )} as letters,
  ${rowsOf(
    `f.created_at as at, ${WHO('f.member_id')}, f.file_name as name`,
    `attachment f where f.case_id = c.id and f.member_id = $2 and f.matter_class = 'ordinary' order by f.created_at, f.id`,
  )} as files,
  ${rowsOf(
    `e.created_at as at, ${NAME('e.author_id')} as by, e.text`,
    `case_note e where e.case_id = c.id and e.member_id = $2 and e.matter_class = 'ordinary' order by e.created_at, e.id`,
  )} as notes
  from "case" c join office o on o.id = c.office_id where c.id = $1`;

@Injectable()
export class CasePaperQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async read(actor: Actor, caseId: string, memberId: string): Promise<CaseFacts> {
    const row = await this.trail.read<CaseFacts & { officeId: string }>(
      actor,
      { name: 'case_paper', text: CASE_SQL, values: [caseId, memberId] },
      { action: 'print-case', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return row;
  }
}
