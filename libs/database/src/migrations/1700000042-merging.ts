import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two persons or two cases found to be one, for thirty days apart again. */
export class Merging1700000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person add column merged_into_id uuid constraint person_merged_into_fk references person (id),
        add constraint person_merged_into_other check (merged_into_id <> id);
      create index person_merged_into_idx on person (merged_into_id) where merged_into_id is not null;

      alter table case_member add column doubles_id uuid constraint case_member_doubles_fk references case_member (id),
        add constraint case_member_doubles_other check (doubles_id <> id),
        drop constraint case_member_person_key;
      create unique index case_member_person_key on case_member (case_id, person_id) where doubles_id is null;
      create index case_member_doubles_idx on case_member (doubles_id) where doubles_id is not null;
    `);
    await runner.query(MERGES('person_merge', 'person', 'kept_id', 'absorbed_id'));
    await runner.query(MERGES('case_merge', '"case"', 'case_id', 'absorbed_id'));
    await runner.query(`alter table person_merge add column reason text, add column former jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table case_merge, person_merge;
      drop index case_member_person_key;
      alter table case_member drop column doubles_id,
        add constraint case_member_person_key unique (case_id, person_id);
      alter table person drop column merged_into_id`);
  }
}

const MERGES = (table: string, of: string, kept: string, absorbed: string): string => `
  create table ${table} (
    id uuid not null default gen_random_uuid() constraint ${table}_pk primary key,
    office_id uuid not null constraint ${table}_office_fk references office (id),
    ${kept} uuid not null constraint ${table}_kept_fk references ${of} (id),
    ${absorbed} uuid not null constraint ${table}_absorbed_fk references ${of} (id),
    moved jsonb not null,
    merged_by uuid not null constraint ${table}_merger_fk references app_user (id),
    merged_at timestamptz not null,
    undo_until timestamptz not null,
    undone_by uuid constraint ${table}_undoer_fk references app_user (id),
    undone_at timestamptz,
    constraint ${table}_undone_whole check ((undone_by is null) = (undone_at is null))
  );
  create unique index ${table}_standing_key on ${table} (${absorbed}) where undone_at is null;
  create index ${table}_kept_idx on ${table} (${kept})`;
