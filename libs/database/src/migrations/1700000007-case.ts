import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The case, its members and what happened to them. The stage belongs to the member, because families split. */
export class Case1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_number_counter (
        country_code char(2) not null,
        year integer not null,
        last integer not null,
        constraint case_number_counter_pk primary key (country_code, year)
      );

      create table "case" (
        id uuid not null default gen_random_uuid() constraint case_pk primary key,
        office_id uuid not null constraint case_office_fk references office (id),
        number text not null constraint case_number_key unique,
        host_country_code char(2) not null constraint case_host_country_fk references country (code),
        stage text not null,
        owner_id uuid constraint case_owner_fk references app_user (id),
        opened_on date not null,
        next_due_on date,
        version integer not null default 1,
        created_by uuid not null constraint case_creator_fk references app_user (id),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint case_id_office_key unique (id, office_id)
      );
      create index case_office_updated_idx on "case" (office_id, updated_at desc, id) include (stage, owner_id);
      create index case_owner_updated_idx on "case" (owner_id, updated_at desc, id) include (stage, office_id);

      create table case_member (
        id uuid not null default gen_random_uuid() constraint case_member_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null constraint case_member_person_fk references person (id),
        relation text not null,
        principal boolean not null default false,
        stage text not null,
        version integer not null default 1,
        created_at timestamptz not null,
        constraint case_member_case_fk foreign key (case_id, office_id)
          references "case" (id, office_id) on update cascade,
        constraint case_member_person_key unique (case_id, person_id),
        constraint case_member_id_case_key unique (id, case_id)
      );
      create index case_member_person_idx on case_member (person_id);
      create unique index case_member_principal_key on case_member (case_id) where principal;

      create table case_history (
        id bigint generated always as identity constraint case_history_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null constraint case_history_member_fk references case_member (id),
        action text not null,
        from_stage text,
        to_stage text not null,
        actor_id uuid constraint case_history_actor_fk references app_user (id),
        at timestamptz not null,
        correlation_id text not null,
        constraint case_history_case_fk foreign key (case_id, office_id)
          references "case" (id, office_id) on update cascade
      );
      create index case_history_case_idx on case_history (case_id, at);

      create table case_reader (
        id uuid not null default gen_random_uuid() constraint case_reader_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        user_id uuid not null constraint case_reader_user_fk references app_user (id),
        matter_class text not null constraint case_reader_class check (matter_class in ('health', 'protection')),
        kind text not null constraint case_reader_kind check (kind in ('named', 'break-glass')),
        reason text not null,
        granted_by uuid not null constraint case_reader_granter_fk references app_user (id),
        valid_from timestamptz not null,
        valid_to timestamptz,
        constraint case_reader_case_fk foreign key (case_id, office_id)
          references "case" (id, office_id) on update cascade,
        constraint case_reader_break_glass_ends check (kind <> 'break-glass' or valid_to is not null)
      );
      create index case_reader_user_idx on case_reader (user_id, case_id);
      create index case_reader_case_idx on case_reader (case_id);

      create table appointment (
        id uuid not null default gen_random_uuid() constraint appointment_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null constraint appointment_member_fk references case_member (id),
        with_user_id uuid not null constraint appointment_user_fk references app_user (id),
        starts_at timestamptz not null,
        duration_minutes integer not null,
        place text not null,
        language text constraint appointment_language_fk references language (code),
        interpreter_needed boolean not null default false,
        state text not null constraint appointment_state check (
          state in ('planned', 'moved', 'cancelled', 'came', 'did-not-come')),
        version integer not null default 1,
        created_by uuid not null constraint appointment_creator_fk references app_user (id),
        created_at timestamptz not null,
        constraint appointment_case_fk foreign key (case_id, office_id)
          references "case" (id, office_id) on update cascade
      );
      create index appointment_case_idx on appointment (case_id, starts_at);
      create index appointment_user_idx on appointment (with_user_id, starts_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table appointment, case_reader, case_history, case_member, "case", case_number_counter');
  }
}
