import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Intents that rooms wrote, and what became of each. One intent a message, one Message-ID made from it. */
export class Notification1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table message_intent (
        id uuid not null default gen_random_uuid() constraint message_intent_pk primary key,
        key text not null constraint message_intent_key_key unique,
        template text not null,
        office_id uuid not null constraint message_intent_office_fk references office (id),
        person_id uuid constraint message_intent_person_fk references person (id),
        case_id uuid constraint message_intent_case_fk references "case" (id),
        appointment_id uuid constraint message_intent_appointment_fk references appointment (id),
        appointment_version integer,
        user_id uuid constraint message_intent_user_fk references app_user (id),
        due_at timestamptz not null,
        state text not null default 'waiting' constraint message_intent_state check (
          state in ('waiting', 'handing-over', 'accepted', 'kept', 'refused', 'unknown', 'not-sent', 'cancelled')),
        message_id text,
        handed_over_at timestamptz,
        hand_overs integer not null default 0,
        tries integer not null default 0,
        reason text,
        created_at timestamptz not null
      );
      create index message_intent_case_idx on message_intent (case_id);

      create table kept_mail (
        id uuid not null default gen_random_uuid() constraint kept_mail_pk primary key,
        intent_id uuid not null constraint kept_mail_intent_key unique
          constraint kept_mail_intent_fk references message_intent (id),
        office_id uuid not null,
        recipient text not null,
        subject text not null,
        body text not null,
        kept_at timestamptz not null
      );
      create index kept_mail_office_idx on kept_mail (office_id, kept_at desc);

      create table notice (
        id uuid not null default gen_random_uuid() constraint notice_pk primary key,
        intent_id uuid not null constraint notice_intent_key unique
          constraint notice_intent_fk references message_intent (id),
        user_id uuid not null constraint notice_user_fk references app_user (id),
        office_id uuid not null,
        template text not null,
        record_type text not null,
        record_id uuid not null,
        created_at timestamptz not null,
        read_at timestamptz
      );
      create index notice_user_idx on notice (user_id, created_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notice, kept_mail, message_intent');
  }
}
