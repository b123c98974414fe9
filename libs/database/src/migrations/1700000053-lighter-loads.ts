import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What made bringing in a caseload cost more the more was here already. */
export class LighterLoads1700000000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Hardly a step corrects another. With the others in the index the planner went through all of them for each member.
      alter table case_history drop constraint case_history_corrects_key;
      create unique index case_history_corrects_key on case_history (corrects_id) where corrects_id is not null;
      -- What stands of a member is looked for at every write of theirs.
      create index figure_service_member_idx on figure_service (member_id);
      ${keepFigures(DOUBLES_FIRST)}
      ${figureSources(' offset 0')}
      ${GROWING.map((table) => `alter table ${table} set (autovacuum_analyze_scale_factor = 0.02);`).join('\n      ')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${GROWING.map((table) => `alter table ${table} reset (autovacuum_analyze_scale_factor);`).join('\n      ')}
      ${keepFigures(DOUBLES_JOINED)}
      ${figureSources('')}
      drop index figure_service_member_idx;
      drop index case_history_corrects_key;
      alter table case_history add constraint case_history_corrects_key unique (corrects_id);`);
  }
}

/** What grows by thousands of rows at once: the planner is told of it sooner than of others. */
const GROWING = [
  ...['person', 'person_name', '"case"', 'case_member', 'case_history', 'member_fact', 'departure', 'case_closure'],
  ...[
    'recorded_service',
    'caseload_case_ref',
    'caseload_member_ref',
    'figure_event',
    'figure_service',
    'figure_payment',
  ],
];

const DOUBLES_JOINED = `
      delete from figure_event e using case_member m
        where m.id = e.member_id and m.id = any (members) and m.doubles_id is not null;`;
/** Looked up by themselves: joined, each figure that stands was compared with the whole list. */
const DOUBLES_FIRST = `
      doubles := array(select m.id from case_member m where m.id = any (members) and m.doubles_id is not null);
      if doubles <> '{}' then
        delete from figure_event where member_id = any (doubles);
      end if;`;

const keepFigures = (withoutDoubles: string): string => `
  create or replace function keep_figures(members uuid[], anew boolean default false) returns void
    language plpgsql set search_path = public, pg_temp as $$
    declare
      doubles uuid[];
    begin
      delete from figure_due where member_id = any (members);
      if anew then
        delete from figure_event where member_id = any (members);
        delete from figure_service where member_id = any (members);
      end if;
      -- Whoever was entered twice is counted once, under the member they double; what was delivered was delivered.${withoutDoubles}
      perform keep_figure_events(array(
        select m.id from case_member m where m.id = any (members) and m.doubles_id is null));
      perform keep_figure_services(members);
    end
    $$;`;

/** @param apart `offset 0` looks the steps up member by member: joined, all steps were gone through for each of them */
const figureSources = (apart: string): string => `
  create or replace function figure_sources(members uuid[]) returns table (
      kind text, member_id uuid, happened_on date, step_id bigint, record_id uuid, reason_code text)
    language sql stable as $$
      select * from figure_sources_of_casework(members)
      union all
      select 'declared', k.member_id, k.declared_on, null, k.member_id, null from caseload_member_ref k
       where k.member_id = any (members) and k.declared_on is not null and not exists (
         select 1 from case_history h where h.member_id = k.member_id and h.to_stage = 'PRE_DEPARTURE'
            and h.corrects_id is null and not exists (select 1 from case_history z where z.corrects_id = h.id)${apart}) $$;`;
