import type { MigrationInterface, QueryRunner } from 'typeorm';
import { followCase as followCaseBefore } from './1700000058-figures-of-who-left.ts';

/**
 * What was counted of a case before it was merged keeps that case's number, so that it parts again when the merge is undone,
 * however many cases whoever it is of has gone through since, and in whichever office.
 */
export class FiguresPartAgain1700000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table figure_event add column merged_from uuid[];
      ${FOLLOW_CASE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${followCaseBefore('where counted_case_id = new.id')};
      alter table figure_event drop column merged_from`);
  }
}

const FOLLOW_CASE = `
  create or replace function figures_follow_case() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if new.joined_into_id is not null then
        update figure_event set counted_case_id = new.joined_into_id, merged_from = merged_from || new.id
         where counted_case_id = new.id;
      else
        -- Merges are undone in the order opposite to the one they were made in.
        update figure_event e set counted_case_id = new.id, merged_from = nullif(trim_array(e.merged_from, 1), '{}')
         where e.counted_case_id = old.joined_into_id and e.merged_from[cardinality(e.merged_from)] = new.id;
        -- What was written since is of whoever went back; of a merge that was made before cases were kept in mind, also of
        -- whoever had left that case.
        update figure_event e set counted_case_id = new.id
         where e.counted_case_id = old.joined_into_id and e.case_id <> old.joined_into_id and (e.case_id, e.person_id) in (
           select m.case_id, m.person_id from case_member m where m.case_id = new.id
           union all
           select l.other_case_id, l.person_id from case_link l where l.case_id = new.id and l.kind = 'left-to');
      end if;
      return null;
    end
    $$`;
