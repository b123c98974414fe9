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

      -- Roles are unfolded down this tree, so a ring would be everybody's office. Moves wait for each other: two of them,
      -- each harmless alone, could close a ring together.
      create function office_no_cycle() returns trigger language plpgsql set search_path = public, pg_temp as $$
        begin
          if new.parent_id is null then return new; end if;
          perform pg_advisory_xact_lock(hashtext('homeward-office-tree'));
          if exists (
            with recursive above (id, parent_id) as (
              select o.id, o.parent_id from office o where o.id = new.parent_id
              union
              select o.id, o.parent_id from office o join above on o.id = above.parent_id)
            select 1 from above where above.id = new.id)
          then
            raise exception 'office % would lie under itself', new.id
              using errcode = 'check_violation', constraint = 'office_no_cycle';
          end if;
          return new;
        end $$;
      create trigger office_no_cycle before insert or update of parent_id on office
        for each row execute function office_no_cycle();

      -- Every process keeps who-may-do-what for a few seconds; the tree decides it, so a change is told in the
      -- transaction that makes it.
      create function office_announce() returns trigger language plpgsql set search_path = public, pg_temp as $$
        begin
          perform pg_notify('homeward_access', '*');
          return null;
        end $$;
      create trigger office_announce after insert or update of parent_id, time_zone or delete on office
        for each statement execute function office_announce();

      create table donor (
        id uuid not null default gen_random_uuid() constraint donor_pk primary key,
        name text not null constraint donor_name_key unique,
        created_at timestamptz not null
      );

      create table project (
        id uuid not null default gen_random_uuid() constraint project_pk primary key,
        office_id uuid not null constraint project_office_fk references office (id),
        name text not null,
        starts_on date not null,
        ends_on date not null,
        created_at timestamptz not null,
        constraint project_name_key unique (office_id, name),
        constraint project_id_office_key unique (id, office_id),
        constraint project_period check (ends_on >= starts_on)
      );

      create table project_funding (
        id uuid not null default gen_random_uuid() constraint project_funding_pk primary key,
        project_id uuid not null,
        office_id uuid not null,
        donor_id uuid not null constraint project_funding_donor_fk references donor (id),
        agreement_reference text not null,
        starts_on date not null,
        ends_on date not null,
        share_basis_points integer not null constraint project_funding_share check (
          share_basis_points between 1 and 10000),
        constraint project_funding_project_fk foreign key (project_id, office_id) references project (id, office_id),
        constraint project_funding_period check (ends_on >= starts_on),
        constraint project_funding_agreement_key unique (project_id, donor_id, agreement_reference)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table project_funding, project, donor, office;
      drop function office_announce(), office_no_cycle();
    `);
  }
}
