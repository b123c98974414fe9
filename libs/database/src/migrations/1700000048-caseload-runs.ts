import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Caseloads that come by the API in parts, and those that are written to be fetched. */
export class CaseloadRuns1700000000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_import drop constraint caseload_import_state,
        add constraint caseload_import_state check (state in ('receiving', 'received', 'checking', 'checked', 'saving',
          'saved', 'refused', 'failed', 'cancelled'));
      alter table caseload_file add column received integer not null default 0,
        add constraint caseload_file_received check (received between 0 and byte_size);
      alter table caseload_problem drop constraint caseload_problem_kind,
        add constraint caseload_problem_kind check (kind in ('error', 'warning', 'conflict', 'name')),
        add column column_name text not null default '';
      create index caseload_problem_place_idx on caseload_problem (import_id, sheet, column_name, row_number);

      create table caseload_export (
        id uuid not null default gen_random_uuid() constraint caseload_export_pk primary key,
        office_id uuid not null constraint caseload_export_office_fk references office (id),
        started_by uuid not null constraint caseload_export_starter_fk references app_user (id),
        state text not null constraint caseload_export_state check (
          state in ('waiting', 'writing', 'ready', 'fetched', 'gone', 'failed')),
        options jsonb not null,
        -- Why sensitive columns go out, for the trail; it may name somebody, so it goes once the trail holds it.
        reason text,
        progress jsonb not null default '{}',
        result jsonb,
        file_name text,
        byte_size bigint,
        wrapped_key bytea,
        wrapped_password bytea,
        asked_at timestamptz not null,
        finished_at timestamptz,
        version integer not null default 1
      );
      create index caseload_export_starter_idx on caseload_export (started_by, asked_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table caseload_export;
      drop index caseload_problem_place_idx;
      delete from caseload_problem where kind = 'name';
      alter table caseload_problem drop column column_name, drop constraint caseload_problem_kind,
        add constraint caseload_problem_kind check (kind in ('error', 'warning', 'conflict'));
      alter table caseload_file drop column received;
      delete from caseload_import where state = 'receiving';
      alter table caseload_import drop constraint caseload_import_state,
        add constraint caseload_import_state check (state in ('received', 'checking', 'checked', 'saving', 'saved',
          'refused', 'failed', 'cancelled'));
    `);
  }
}
