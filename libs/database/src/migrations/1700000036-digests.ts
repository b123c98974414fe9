import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One mail each working morning to whoever has something due and wants it. */
export class Digests1700000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table morning_digest (
        id uuid not null default gen_random_uuid() constraint morning_digest_pk primary key,
        user_id uuid not null constraint morning_digest_user_fk references app_user (id),
        office_id uuid not null constraint morning_digest_office_fk references office (id),
        day date not null,
        counts jsonb not null,
        written_at timestamptz not null,
        constraint morning_digest_key unique (user_id, day)
      );

      -- Absent for everybody who never chose: they are written to.
      create table digest_choice (
        user_id uuid not null constraint digest_choice_pk primary key
          constraint digest_choice_user_fk references app_user (id),
        wanted boolean not null,
        version integer not null default 1,
        changed_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table digest_choice, morning_digest');
  }
}
