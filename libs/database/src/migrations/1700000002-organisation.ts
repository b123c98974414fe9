import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree of offices. A role holds for an office and what lies under it. */
export class Organisation1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table office (
        id uuid not null default gen_random_uuid() constraint office_pk primary key,
        parent_id uuid constraint office_parent_fk references office (id),
        kind text not null constraint office_kind check (
          kind in ('region', 'country-office', 'desk', 'receiving-mission', 'partner-organisation')),
        name text not null constraint office_name_key unique,
        country_code char(2) not null constraint office_country_fk references country (code),
        host_countries text[] not null default '{}',
        time_zone text not null,
        calendar text not null,
        languages text[] not null,
        closed_on date,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint office_not_own_parent check (parent_id <> id)
      );
      create index office_parent_idx on office (parent_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table office');
  }
}
