import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a decision's reason is sealed. */
export class Decisions1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sealed_reason (
        id uuid not null default gen_random_uuid() constraint sealed_reason_pk primary key,
        decision_id uuid constraint sealed_reason_decision_fk references eligibility_decision (id),
        exception_id uuid constraint sealed_reason_exception_fk references eligibility_exception (id),
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        matter_class text not null constraint sealed_reason_class check (matter_class in ('health', 'protection')),
        text text not null,
        author_id uuid not null constraint sealed_reason_author_fk references app_user (id),
        created_at timestamptz not null,
        constraint sealed_reason_of_one check (num_nonnulls(decision_id, exception_id) = 1),
        constraint sealed_reason_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index sealed_reason_decision_idx on sealed_reason (decision_id);
      create index sealed_reason_exception_idx on sealed_reason (exception_id);
      create index sealed_reason_member_idx on sealed_reason (member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sealed_reason;`);
  }
}
