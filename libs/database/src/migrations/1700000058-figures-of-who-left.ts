import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All that was counted of a case follows it when it is found to be one with another, also of somebody who has left it for
 * an office whose rows whoever merges does not see: the rows of both cases are theirs to count while the merge lasts.
 */
export class FiguresOfWhoLeft1700000000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(followCase('where counted_case_id = new.id'));
    await runner.query(`
      update figure_event e set counted_case_id = c.joined_into_id from "case" c
       where c.id = e.counted_case_id and c.joined_into_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      followCase(`where counted_case_id = new.id and case_id in (
               select new.joined_into_id union all select l.other_case_id from case_link l where l.case_id = new.id)`),
    );
  }
}

/** @param counted which rows follow */
export const followCase = (counted: string): string => `
  create or replace function figures_follow_case() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if new.joined_into_id is not null then
        update figure_event set counted_case_id = new.joined_into_id
         ${counted};
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
    $$`;
