import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is decided about open matters before a case is closed, and how it was closed. */
export class Closure1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOSURE);
    await runner.query(SEALED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger marks_sealed on case_flag;
      drop trigger marks_sealed on child_task;
      drop trigger marks_sealed on protection_flag;
      drop function mark_sealed_matter;
      drop table sealed_open_matter, case_closure, closure_decision`);
  }
}

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const CLOSURE = `
  create table closure_decision (
    id uuid not null default gen_random_uuid() constraint closure_decision_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    room text not null,
    kind text not null,
    matter_id uuid not null,
    matter_state text not null,
    matter_class text not null constraint closure_decision_class check (matter_class in ('ordinary', 'health', 'protection')),
    decision text not null constraint closure_decision_decision check (
      decision in ('settled-elsewhere', 'carried-over', 'given-up')),
    words text not null,
    author_id uuid not null constraint closure_decision_author_fk references app_user (id),
    decided_at timestamptz not null,${OF_MEMBER('closure_decision')}
  );
  create index closure_decision_matter_idx on closure_decision (matter_id);
  create index closure_decision_case_idx on closure_decision (case_id);
  create index closure_decision_member_idx on closure_decision (member_id);

  create table case_closure (
    id uuid not null default gen_random_uuid() constraint case_closure_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    outcome text not null constraint case_closure_outcome check (
      outcome in ('goals-reached', 'goals-partly-reached', 'goals-not-reached', 'no-help-due', 'not-known')),
    reason_code text not null,
    closed_on date not null,
    explored text,
    closed_by uuid not null constraint case_closure_closer_fk references app_user (id),
    closed_at timestamptz not null,
    taken_back_at timestamptz,${OF_MEMBER('case_closure')}
  );
  create index case_closure_case_idx on case_closure (case_id);
  create index case_closure_member_idx on case_closure (member_id);
`;

/** Written by triggers, so that no action that raises or ends sealed matter can forget it. They run with their caller's rights. */
const SEALED = `
  create table sealed_open_matter (
    record_id uuid not null constraint sealed_open_matter_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    answered_at timestamptz,${OF_MEMBER('sealed_open_matter')}
  );
  create index sealed_open_matter_member_idx on sealed_open_matter (member_id);

  -- A record is open while the column the trigger names holds the value it names, or nothing where it names none.
  create function mark_sealed_matter() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
      held jsonb;
    begin
      if tg_op = 'DELETE' then
        delete from sealed_open_matter where record_id = old.id;
        return null;
      end if;
      held := to_jsonb(new);
      if held->>'matter_class' = 'ordinary' then
        return null;
      end if;
      if held->>tg_argv[0] is distinct from tg_argv[1] then
        delete from sealed_open_matter where record_id = new.id;
      elsif tg_op = 'INSERT' then
        insert into sealed_open_matter (record_id, case_id, office_id, member_id)
          values (new.id, new.case_id, new.office_id, new.member_id);
      else
        update sealed_open_matter set answered_at = null where record_id = new.id and answered_at is not null;
      end if;
      return null;
    end $$;

  create trigger marks_sealed after insert or update or delete on case_flag
    for each row execute function mark_sealed_matter('lowered_at');
  create trigger marks_sealed after insert or update or delete on child_task
    for each row execute function mark_sealed_matter('done_on');
  create trigger marks_sealed after insert or update or delete on protection_flag
    for each row execute function mark_sealed_matter('referral_state', 'to-offer');

  insert into sealed_open_matter (record_id, case_id, office_id, member_id)
    select id, case_id, office_id, member_id from case_flag where lowered_at is null and matter_class <> 'ordinary'
    union all
    select id, case_id, office_id, member_id from child_task where done_on is null and matter_class <> 'ordinary'
    union all
    select id, case_id, office_id, member_id from protection_flag where referral_state = 'to-offer';
`;
