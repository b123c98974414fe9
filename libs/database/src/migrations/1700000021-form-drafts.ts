import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has typed into a form and not sent yet, kept for them alone until they do. */
export class FormDrafts1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table form_draft (
        id uuid not null default gen_random_uuid() constraint form_draft_pk primary key,
        user_id uuid not null constraint form_draft_user_fk references app_user (id),
        kind text not null constraint form_draft_kind check (kind ~ '^[a-z-]{1,40}$'),
        case_id uuid constraint form_draft_case_fk references "case" (id),
        sealed bytea not null,
        version integer not null default 1,
        saved_at timestamptz not null,
        expires_at timestamptz not null
      );
      create unique index form_draft_key on form_draft (user_id, kind, case_id) nulls not distinct;
      create index form_draft_case_idx on form_draft (case_id);
      create index form_draft_expires_idx on form_draft (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table form_draft');
  }
}
