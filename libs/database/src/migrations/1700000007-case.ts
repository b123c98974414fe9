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
        joined_into_id uuid constraint case_joined_into_fk references "case" (id),
        version integer not null default 1,
        created_by uuid not null constraint case_creator_fk references app_user (id),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint case_id_office_key unique (id, office_id)
      );
      -- They hold what a list may be sorted by, so that another order is found without reading every case.
      create index case_office_updated_idx on "case" (office_id, updated_at desc, id)
        include (stage, owner_id, number, opened_on, next_due_on);
      create index case_owner_updated_idx on "case" (owner_id, updated_at desc, id)
        include (stage, office_id, number, opened_on, next_due_on);
      create index case_due_idx on "case" (office_id, next_due_on, id) include (stage, owner_id)
        where next_due_on is not null;

      create table case_member (
        id uuid not null default gen_random_uuid() constraint case_member_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null constraint case_member_person_fk references person (id),
        relation text not null,
        principal boolean not null default false,
        stage text not null,
        travelling boolean not null default true,
        destination_country_code char(2) constraint case_member_destination_fk references country (code),
        queued_on date,
        hold_reason text,
        hold_review_on date,
        steps_stopped boolean not null default false,
        stops text[] not null default '{}',
        care_level text not null default 'standard' constraint case_member_care_level check (
          care_level in ('standard', 'raised', 'high')),
        care_level_floor text not null default 'standard' constraint case_member_care_level_floor check (
          care_level_floor in ('standard', 'raised', 'high')),
        version integer not null default 1,
        created_at timestamptz not null,
        constraint case_member_case_fk foreign key (case_id, office_id)
          references "case" (id, office_id) on update cascade,
        constraint case_member_person_key unique (case_id, person_id),
        constraint case_member_id_case_office_key unique (id, case_id, office_id),
        constraint case_member_stops_shown check (steps_stopped = (cardinality(stops) > 0)),
        constraint case_member_hold_complete check ((hold_reason is null) = (hold_review_on is null))
      );
      create index case_member_person_idx on case_member (person_id);
      create unique index case_member_principal_key on case_member (case_id) where principal;
      create index case_member_hold_review_idx on case_member (hold_review_on) where hold_review_on is not null;

      -- Rows about a member follow the member when a family splits or an office hands over: no copy, nothing left behind.
      create table member_relation (
        id uuid not null default gen_random_uuid() constraint member_relation_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        of_person_id uuid not null constraint member_relation_of_person_fk references person (id),
        kind text not null constraint member_relation_kind check (
          kind in ('parent', 'legal-caregiver', 'spouse', 'sibling', 'other-kin')),
        created_by uuid not null constraint member_relation_creator_fk references app_user (id),
        created_at timestamptz not null,
        constraint member_relation_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint member_relation_key unique (member_id, of_person_id, kind)
      );
      create index member_relation_case_idx on member_relation (case_id);
      create index member_relation_of_person_idx on member_relation (of_person_id);

      create table case_link (
        id uuid not null default gen_random_uuid() constraint case_link_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        other_case_id uuid not null constraint case_link_other_case_fk references "case" (id),
        person_id uuid not null constraint case_link_person_fk references person (id),
        kind text not null constraint case_link_kind check (kind in ('left-to', 'came-from')),
        actor_id uuid not null constraint case_link_actor_fk references app_user (id),
        at timestamptz not null,
        constraint case_link_case_fk foreign key (case_id, office_id)
          references "case" (id, office_id) on update cascade
      );
      create index case_link_case_idx on case_link (case_id, at);

      create table case_history (
        id bigint generated always as identity constraint case_history_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        action text not null,
        from_stage text,
        to_stage text not null,
        reason_code text,
        happened_on date not null,
        review_on date,
        corrects_id bigint constraint case_history_corrects_key unique
          constraint case_history_corrects_fk references case_history (id),
        actor_id uuid constraint case_history_actor_fk references app_user (id),
        at timestamptz not null,
        correlation_id text not null,
        constraint case_history_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index case_history_case_idx on case_history (case_id, at);
      create index case_history_member_idx on case_history (member_id, id);

      -- The words of a step stand apart from its code, because history is never rewritten and words can be erased.
      create table step_reason (
        history_id bigint not null constraint step_reason_pk primary key
          constraint step_reason_history_fk references case_history (id),
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        text text not null,
        constraint step_reason_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index step_reason_member_idx on step_reason (member_id);

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
        member_id uuid not null,
        with_user_id uuid not null constraint appointment_user_fk references app_user (id),
        starts_at timestamptz not null,
        duration_minutes integer not null,
        place text not null,
        language text constraint appointment_language_fk references language (code),
        interpreter_needed boolean not null default false,
        state text not null constraint appointment_state check (
          state in ('planned', 'moved', 'cancelled', 'attended', 'missed', 'cancelled-by-office')),
        version integer not null default 1,
        created_by uuid not null constraint appointment_creator_fk references app_user (id),
        created_at timestamptz not null,
        constraint appointment_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index appointment_case_idx on appointment (case_id, starts_at);
      create index appointment_user_idx on appointment (with_user_id, starts_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table appointment, case_reader, step_reason, case_history, case_link, member_relation, case_member, "case", case_number_counter',
    );
  }
}
