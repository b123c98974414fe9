import { STAGES, type MemberStage, type TransferNeed } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

/** What the receiving office is told before it accepts: enough to say yes or no, and nobody's name. */
export interface TransferSummary {
  readonly number: string;
  readonly stage: MemberStage;
  readonly members: number;
  readonly languages: string[];
  readonly needs: TransferNeed[];
  readonly ownerId: string | null;
}

/** In doubt a person is treated as a child, so that the receiving office is ready for one; our reading. */
const TREATED_AS_CHILD = `(select coalesce(
    (select coalesce(d.outcome, 'child') = 'child' from age_doubt d where d.member_id = m.id
      order by d.outcome is not null, d.settled_on desc, d.created_at desc limit 1),
    p.birth_date > $2::date - interval '18 years'))`;

/** @param day on which a child counts as one */
export async function summariseCase(tx: EntityManager, caseId: string, day: string): Promise<TransferSummary> {
  const rows: TransferSummary[] = await tx.query(
    `select c.number, c.stage, c.owner_id as "ownerId", count(m.id) filter (where m.doubles_id is null)::integer as members,
            array(select distinct p.preferred_language from case_member l join person p on p.id = l.person_id
                   where l.case_id = c.id and p.preferred_language is not null order by 1) as languages,
            array_remove(array[
              case when bool_or(${TREATED_AS_CHILD}) then 'children' end,
              case when exists (select 1 from appointment a where a.case_id = c.id and a.interpreter_needed)
                then 'interpreter' end,
              case when bool_or(m.care_level = 'raised') then 'raised-care' end,
              case when bool_or(m.care_level = 'high') then 'high-care' end,
              case when bool_or(m.hold_reason is not null) then 'on-hold' end], null) as needs
       from "case" c join case_member m on m.case_id = c.id join person p on p.id = m.person_id
      where c.id = $1 group by c.id`,
    [caseId, day],
  );
  const summary = rows[0];
  if (summary && (STAGES as readonly string[]).includes(summary.stage)) return summary;
  throw new DomainError<CaseErrorCode>('transfer.case-ended', 'Nobody in this case is under way any more.');
}

/**
 * The earlier cases of the same people, which follow them: a person stands in one office.
 * @throws DomainError `transfer.family-elsewhere` when one of those cases is also somebody else's
 */
export async function earlierCasesOf(tx: EntityManager, caseId: string): Promise<string[]> {
  const others: { id: string; number: string; shared: boolean }[] = await tx.query(
    `select c.id, c.number, c.stage = any ($2::text[]) or exists (
              select 1 from case_member o where o.case_id = c.id
                 and o.person_id not in (select m.person_id from case_member m where m.case_id = $1)) as shared
       from "case" c
      where c.id <> $1 and c.id in (select o.case_id from case_member o
        where o.person_id in (select m.person_id from case_member m where m.case_id = $1))
      order by c.number`,
    [caseId, STAGES],
  );
  const shared = others.filter((other) => other.shared).map(({ number }) => number);
  if (shared.length === 0) return others.map(({ id }) => id);
  throw new DomainError<CaseErrorCode>(
    'transfer.family-elsewhere',
    'Somebody of this case also stands in a case with people who stay here. Join or split the families first.',
    { extra: { cases: shared } },
  );
}
