import type { EntityManager } from 'typeorm';
import type { CaseloadConflict, ImportCount } from '../domain/import-result.ts';

export interface ImportCounts {
  readonly persons: ImportCount;
  readonly cases: ImportCount;
  readonly services: ImportCount;
}

const COUNTS_SQL = `
  with changed_row as (
    select distinct d.row from staged_difference d where d.taken and d.member_id is not null
    union select a.row from declared_anew a join staged_person s on s.row = a.row where not s.new_member),
  of_case as (
    select s.case_ref, bool_or(s.new_case) as new,
           bool_or(s.new_member or s.row in (select row from changed_row)) as changed
      from staged_person s group by s.case_ref)
  select (select count(*)::integer from staged_person where new_member) as "newPersons",
         (select count(*)::integer from changed_row) as "changedPersons",
         (select count(*)::integer from staged_person) as "allPersons",
         (select count(*)::integer from of_case where new) as "newCases",
         (select count(*)::integer from of_case where not new and changed) as "changedCases",
         (select count(*)::integer from of_case) as "allCases",
         (select count(*)::integer from staged_service where new_service) as "newServices",
         (select count(distinct row)::integer from service_difference where taken) as "changedServices",
         (select count(*)::integer from staged_service) as "allServices"`;

const CONFLICTS_SQL = `
  select 'persons' as sheet, row, col as "column", value, coalesce(stored, '') as stored from staged_difference where not taken
  union all
  select 'services', row, col, value, coalesce(stored, '') from service_difference where not taken
   order by sheet, row, "column"`;

/** What was written, told by the rows that were staged. @param read rows and cases of the whole file */
export async function countImport(
  tx: EntityManager,
  read: Readonly<Record<'persons' | 'cases' | 'services', number>>,
): Promise<ImportCounts> {
  const [n]: Record<string, number>[] = await tx.query(COUNTS_SQL);
  const count = (name: 'Persons' | 'Cases' | 'Services', all: number): ImportCount => {
    const [added, changed] = [n![`new${name}`]!, n![`changed${name}`]!];
    return { read: all, new: added, changed, same: n![`all${name}`]! - added - changed };
  };
  return {
    persons: count('Persons', read.persons),
    cases: count('Cases', read.cases),
    services: count('Services', read.services),
  };
}

export const findConflicts = (tx: EntityManager): Promise<CaseloadConflict[]> => tx.query(CONFLICTS_SQL);
