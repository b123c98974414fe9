import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was printed, found again by a random token that stands on the paper. */
export class Prints1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table print (
        id uuid not null default gen_random_uuid() constraint print_pk primary key,
        token text not null constraint print_token_key unique,
        kind text not null constraint print_kind check (kind in ('case', 'declaration', 'decision', 'letter')),
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        record_id uuid,
        matter_class text not null constraint print_class check (matter_class in ('ordinary', 'health', 'protection')),
        language text not null constraint print_language_fk references language (code),
        author_id uuid not null constraint print_author_fk references app_user (id),
        created_at timestamptz not null,
        constraint print_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint print_record check ((kind = 'case') = (record_id is null))
      );
      create index print_case_idx on print (case_id, created_at);
      create index print_member_idx on print (member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table print`);
  }
}
