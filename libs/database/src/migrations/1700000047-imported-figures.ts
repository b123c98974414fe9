import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of what imports bring, and since when a case is here, so that what was due before is no alarm. */
export class ImportedFigures1700000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "case" add column imported_at timestamptz;
      ${RECORDED_SERVICES}
      ${DECLARED_DAYS}
      ${dueFunctions(BY_HAND)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dueFunctions('')}
      drop function figure_sources(uuid[]);
      alter function figure_sources_of_casework(uuid[]) rename to figure_sources;
      drop trigger figures_of_delete on recorded_service;
      drop trigger figures_of_update on recorded_service;
      drop trigger figures_of_insert on recorded_service;
      alter table "case" drop column imported_at;`);
  }
}

const RECORDED_SERVICES = `
  create trigger figures_of_insert after insert on recorded_service
    referencing new table as written for each statement execute function figures_due();
  create trigger figures_of_update after update on recorded_service
    referencing new table as written for each statement execute function figures_due();
  create trigger figures_of_delete after delete on recorded_service
    referencing old table as written for each statement execute function figures_due();`;

/** A declaration that proves no step is counted on its day all the same; it is known by the member it is of. */
const DECLARED_DAYS = `
  alter function figure_sources(uuid[]) rename to figure_sources_of_casework;
  create function figure_sources(members uuid[]) returns table (
      kind text, member_id uuid, happened_on date, step_id bigint, record_id uuid, reason_code text)
    language sql stable as $$
      select * from figure_sources_of_casework(members)
      union all
      select 'declared', k.member_id, k.declared_on, null, k.member_id, null from caseload_member_ref k
       where k.member_id = any (members) and k.declared_on is not null and not exists (
         select 1 from case_history h where h.member_id = k.member_id and h.to_stage = 'PRE_DEPARTURE'
            and h.corrects_id is null and not exists (select 1 from case_history z where z.corrects_id = h.id)) $$;`;

/** Whoever writes a hundred thousand members says itself which: noting each of them would cost more than writing them. */
const BY_HAND = `
      if current_setting('app.figures_by_hand', true) = 'on' then
        return null;
      end if;`;

const dueFunctions = (unless: string): string => `
  create or replace function figures_due() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin${unless}
      insert into figure_due (member_id) select distinct w.member_id from written w;
      return null;
    end
    $$;
  create or replace function figures_due_of_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin${unless}
      insert into figure_due (member_id) select distinct w.member_id from written w
       where w.corrects_id is not null or w.to_stage in ('COUNSELLING', 'APPLIED', 'SCREENING', 'ELIGIBILITY_REVIEW',
         'APPROVED', 'PRE_DEPARTURE', 'ARRIVED', 'INELIGIBLE', 'WITHDRAWN', 'CANCELLED', 'CLOSED');
      return null;
    end
    $$;`;
