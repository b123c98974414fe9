import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What offices set for themselves about deadlines, and what was told of each. */
export class Reminders1700000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deadline_setting (
        id uuid not null default gen_random_uuid() constraint deadline_setting_pk primary key,
        office_id uuid not null constraint deadline_setting_office_fk references office (id),
        kind text not null,
        step text not null,
        amount integer not null constraint deadline_setting_offset check (amount between -400 and 400),
        valid_from date not null,
        source text not null,
        recorded_by uuid not null constraint deadline_setting_recorder_fk references app_user (id),
        created_at timestamptz not null,
        constraint deadline_setting_key unique (office_id, kind, step, valid_from)
      );

      create table reminder (
        id uuid not null default gen_random_uuid() constraint reminder_pk primary key,
        office_id uuid not null constraint reminder_office_fk references office (id),
        case_id uuid,
        kind text not null,
        subject_id uuid not null,
        step text not null,
        due_at timestamptz not null,
        due_on date not null,
        remind_at timestamptz not null,
        told uuid[] not null,
        state text not null constraint reminder_state check (state in ('open', 'over')),
        raised_at timestamptz not null,
        over_at timestamptz,
        constraint reminder_key unique (kind, subject_id, due_at, step),
        constraint reminder_case_fk foreign key (case_id, office_id) references "case" (id, office_id) on update cascade
      );
      create index reminder_case_idx on reminder (case_id);
      create index reminder_standing_idx on reminder (office_id, kind, subject_id) where state = 'open';
      create index reminder_told_idx on reminder using gin (told) where state = 'open';

      -- Looked through each night by what runs out.
      create index member_fact_order_idx on member_fact (office_id) where fact = 'orderToLeaveUntil';
      create index identity_document_expiry_idx on identity_document (office_id, expires_on);

      -- What was not yet sent of a reminder is found by it when it is over.
      alter table message_intent add column reminder_id uuid
        constraint message_intent_reminder_fk references reminder (id);
      create index message_intent_reminder_idx on message_intent (reminder_id) where reminder_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index member_fact_order_idx, identity_document_expiry_idx;
      alter table message_intent drop column reminder_id;
      drop table reminder, deadline_setting`);
  }
}
