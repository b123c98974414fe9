import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases are counted distinct: two that were found to be one were always one, so what either was counted as follows the
 * merge, and parts again when it is undone (ADR 18). The trigger runs with its caller's rights.
 */
export class FiguresOfMergedCases1700000000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function figures_follow_case() returns trigger language plpgsql set search_path = public, pg_temp as $$
        begin
          if new.joined_into_id is not null then
            update figure_event set counted_case_id = new.joined_into_id
             where counted_case_id = new.id and case_id in (
               select new.joined_into_id union all select l.other_case_id from case_link l where l.case_id = new.id);
          else
            -- What parts again is of whoever went back, and of whoever had left that case before the merge.
            update figure_event e set counted_case_id = new.id
             where e.counted_case_id = old.joined_into_id and e.case_id <> old.joined_into_id and (e.case_id, e.person_id) in (
               select m.case_id, m.person_id from case_member m where m.case_id = new.id
               union all
               select l.other_case_id, l.person_id from case_link l where l.case_id = new.id and l.kind = 'left-to');
          end if;
          return null;
        end
        $$;
      create trigger figures_of_merged_case after update of joined_into_id on "case"
        for each row when (old.joined_into_id is distinct from new.joined_into_id) execute function figures_follow_case();

      update figure_event e set counted_case_id = c.joined_into_id from "case" c
       where c.id = e.counted_case_id and c.joined_into_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger figures_of_merged_case on "case";
      drop function figures_follow_case`);
  }
}
