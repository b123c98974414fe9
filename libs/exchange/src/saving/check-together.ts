import { CASELOAD_REQUIRED, type CaseloadPersonColumn, type CaseloadProblemCode } from '@homeward/contracts';
import { SCOPE_SETTINGS } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { fault } from '../domain/fault.ts';
import { missing } from '../domain/read-cells.ts';
import type { CaseloadCheck } from '../reading/caseload-check.ts';
import {
  ANONYMISE_SQL,
  KNOWN_WORKERS_SQL,
  LACKING_SQL,
  LEAVE_OUT_SQL,
  PAST_RETENTION_SQL,
  RESOLVE_SQL,
  SECOND_PRINCIPAL_SQL,
  TAKEN_SQL,
  UNKNOWN_WORKERS_SQL,
} from './reconcile.sql.ts';

const TAKEN_WORDS: Readonly<Record<string, string>> = {
  'reference.of-other-office': 'Another office brought this reference first; use a reference of your own.',
  'case.at-other-office': 'This case lies with another office now; leave it out, or ask that office.',
};
const CLOSED_KEPT = '5 years';
const ENDED_KEPT = '2 years';

/**
 * What only the rows together with what is known tell: R8, R11, R32. Leaves out whole cases that are not to be saved.
 * @returns how many cases are left out because their time is over
 */
export async function checkTogether(
  tx: EntityManager,
  check: CaseloadCheck,
  { today, pastRetention }: { readonly today: string; readonly pastRetention: 'keep' | 'anonymise' | null },
): Promise<number> {
  for (const sql of RESOLVE_SQL) await tx.query(sql);
  const taken: { row: number; caseRef: string; column: 'case_ref' | 'person_ref'; value: string; code: string }[] =
    await tx.query(TAKEN_SQL);
  for (const { row, caseRef, column, value, code } of taken)
    check.error(
      ...(['persons', row, fault(column, code as CaseloadProblemCode, TAKEN_WORDS[code]!)] as const),
      ...([{ [column]: value }, caseRef] as const),
    );
  const second: { row: number; caseRef: string }[] = await tx.query(SECOND_PRINCIPAL_SQL);
  for (const { row, caseRef } of second)
    check.error(
      ...(['persons', row, fault('role', 'case.second-principal', 'This case has another principal here.')] as const),
      ...([{ role: 'principal' }, caseRef] as const),
    );
  await demandWhole(tx, check);
  const strangers: { row: number; value: string }[] = await tx.query(UNKNOWN_WORKERS_SQL);
  await tx.query(`create temp table unknown_worker on commit drop as ${UNKNOWN_WORKERS_SQL}`);
  await tx.query(`create index on unknown_worker (row)`);
  const unassigned =
    'Nobody active in this office has this address; the case stays unassigned, and its timeline says so.';
  for (const { row, value } of strangers)
    check.warn('persons', row, fault('case_worker', 'case-worker.unknown', unassigned), { case_worker: value });
  await tx.query(KNOWN_WORKERS_SQL);
  if (check.faultyCases.size > 0) await leaveOut(tx, [...check.faultyCases]);
  return retain(tx, check, today, pastRetention);
}

/** A cell that names a record of Homeward's may be empty only where that record is here. */
async function demandWhole(tx: EntityManager, check: CaseloadCheck): Promise<void> {
  const required = CASELOAD_REQUIRED.persons.filter((column) => column !== 'case_ref' && column !== 'person_ref');
  const lacking: { row: number; caseRef: string; column: CaseloadPersonColumn }[] = await tx.query(LACKING_SQL, [
    required,
  ]);
  const faulty = new Set(check.errors.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  for (const { row, caseRef, column } of lacking)
    if (!faulty.has(`persons ${row} ${column}`)) check.error('persons', row, missing(column), {}, caseRef);
}

/** R11: a case whose time is over is saved only when somebody says how. */
async function retain(
  tx: EntityManager,
  check: CaseloadCheck,
  today: string,
  pastRetention: 'keep' | 'anonymise' | null,
): Promise<number> {
  const past: { caseRef: string; row: number }[] = await tx.query(PAST_RETENTION_SQL, [today, CLOSED_KEPT, ENDED_KEPT]);
  const cases = past.map(({ caseRef }) => caseRef);
  await tx.query(`create temp table past_case (case_ref text primary key) on commit drop`);
  await tx.query(`insert into past_case select unnest($1::text[])`, [pastRetention === 'keep' ? cases : []]);
  const said = {
    keep: 'The time to keep this case is over; it is kept until somebody decides.',
    anonymise: 'The time to keep this case is over; it is saved without names.',
    none: 'The time to keep this case is over; it is left out. Import with --past-retention keep or anonymise.',
  }[pastRetention ?? 'none'];
  for (const { caseRef, row } of past)
    check.warn('persons', row, fault('case_ref', 'case.past-retention', said), { case_ref: caseRef });
  if (pastRetention === 'anonymise') for (const sql of ANONYMISE_SQL) await tx.query(sql, [cases]);
  if (pastRetention !== null || cases.length === 0) return 0;
  await leaveOut(tx, cases);
  return cases.length;
}

async function leaveOut(tx: EntityManager, cases: readonly string[]): Promise<void> {
  for (const sql of LEAVE_OUT_SQL) await tx.query(sql, [cases]);
}

/** R23: opens the offices that are named and not known, under the top of the tree where there is one. */
export async function openOffices(tx: EntityManager, actor: Actor, at: Date): Promise<void> {
  if (actor.kind !== 'system') return;
  await tx.query(
    `insert into office (parent_id, kind, name, code, country_code, host_countries, time_zone, calendar, languages, created_at)
     select top.id, case when top.id is null then 'country-office' else 'desk' end, n.code, n.code, n.host, array[n.host],
            coalesce(top.time_zone, 'Europe/Brussels'), n.host, coalesce(top.languages, '{en}'), $1
       from (select (array_agg(s.v ->> 'office' order by s.row))[1] as code,
                    (array_agg(s.v ->> 'host_country' order by s.row))[1] as host
               from staged_person s where s.v ? 'office' group by lower(s.v ->> 'office')) n
       left join lateral (select o.* from office o where o.parent_id is null order by o.created_at limit 1) top on true
      where n.host is not null
        and not exists (select 1 from office o where lower(coalesce(o.code, o.name)) = lower(n.code))`,
    [at],
  );
  const setting = SCOPE_SETTINGS.find((name) => name === 'app.case_offices');
  await tx.query(`select set_config($1, (select string_agg(id::text, ',') from office), true)`, [setting]);
}
