import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counselling sessions by member, their notes by class of matter, and what a person consented to. */
export class Counselling1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table counselling_session (
        id uuid not null default gen_random_uuid() constraint counselling_session_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        purpose text not null,
        mode text not null,
        language text not null constraint counselling_session_language_fk references language (code),
        interpreter_used boolean not null,
        held_at timestamptz not null,
        duration_minutes integer not null,
        counsellor_id uuid not null constraint counselling_session_counsellor_fk references app_user (id),
        version integer not null default 1,
        created_at timestamptz not null,
        constraint counselling_session_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint counselling_session_id_case_office_key unique (id, case_id, office_id)
      );
      create index counselling_session_case_idx on counselling_session (case_id, held_at);

      create table session_note (
        id uuid not null default gen_random_uuid() constraint session_note_pk primary key,
        session_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        matter_class text not null constraint session_note_class check (
          matter_class in ('ordinary', 'health', 'protection')),
        text text not null,
        author_id uuid not null constraint session_note_author_fk references app_user (id),
        created_at timestamptz not null,
        constraint session_note_session_fk foreign key (session_id, case_id, office_id)
          references counselling_session (id, case_id, office_id) on update cascade
      );
      create index session_note_session_idx on session_note (session_id);
      create index session_note_case_idx on session_note (case_id);

      create table consent (
        id uuid not null default gen_random_uuid() constraint consent_pk primary key,
        person_id uuid not null,
        office_id uuid not null,
        purpose text not null,
        channel_id uuid constraint consent_channel_fk references contact_channel (id),
        granted_on date not null,
        withdrawn_on date,
        recorded_by uuid not null constraint consent_recorder_fk references app_user (id),
        version integer not null default 1,
        created_at timestamptz not null,
        constraint consent_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade,
        constraint consent_period check (withdrawn_on is null or withdrawn_on >= granted_on)
      );
      create index consent_person_idx on consent (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consent, session_note, counselling_session');
  }
}
