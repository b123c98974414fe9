import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of the help, under their name or none. */
export class Complaints1700000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMPLAINT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table complaint_receipt, complaint_event, complaint_word, complaint`);
  }
}

/**
 * Whom and what a complaint is about stands in columns of its own names: what gathers all rows of a case or of a person
 * (its trail, its live changes) must find none of these.
 */
const COMPLAINT = `
  create table complaint (
    id uuid not null default gen_random_uuid() constraint complaint_pk primary key,
    office_id uuid not null constraint complaint_office_fk references office (id),
    number text not null constraint complaint_number_key unique,
    channel text not null constraint complaint_channel check (
      channel in ('hotline', 'e-mail', 'box', 'in-person', 'partner', 'web-form')),
    category text not null constraint complaint_category check (
      category in ('information-request', 'service-quality', 'delay', 'eligibility-decision', 'data-protection', 'safety',
        'staff-conduct', 'corruption-fraud', 'sexual-exploitation-abuse')),
    sensitivity text not null constraint complaint_sensitivity check (sensitivity in ('normal', 'sensitive')),
    status text not null constraint complaint_status check (
      status in ('received', 'acknowledged', 'in-review', 'escalated', 'resolved', 'closed', 'appealed')),
    received_on date not null,
    language text constraint complaint_language_fk references language (code),
    anonymous boolean not null,
    about_case_id uuid constraint complaint_case_fk references "case" (id),
    about_member_id uuid constraint complaint_member_fk references case_member (id),
    about_person_id uuid constraint complaint_person_fk references person (id),
    about_user_id uuid constraint complaint_about_user_fk references app_user (id),
    safe_ways text[] not null,
    has_receipt boolean not null,
    handler_id uuid constraint complaint_handler_fk references app_user (id),
    acknowledge_due_on date not null,
    resolve_due_on date not null,
    acknowledged_on date,
    resolved_on date,
    outcome text constraint complaint_outcome check (
      outcome in ('upheld', 'partly-upheld', 'not-upheld', 'information-given', 'not-pursued')),
    decided_by uuid constraint complaint_decider_fk references app_user (id),
    answered_on date,
    answered_way text,
    appealed_on date,
    recorded_by uuid constraint complaint_recorder_fk references app_user (id),
    created_at timestamptz not null,
    version integer not null default 1,
    constraint complaint_of_member check (about_member_id is null or (about_case_id is not null and about_person_id is not null)),
    constraint complaint_not_own check (handler_id <> about_user_id and decided_by <> about_user_id)
  );
  create index complaint_due_idx on complaint (office_id, resolve_due_on) where status <> 'closed';
  create index complaint_case_idx on complaint (about_case_id);
  create index complaint_person_idx on complaint (about_person_id);

  create table complaint_word (
    id uuid not null default gen_random_uuid() constraint complaint_word_pk primary key,
    complaint_id uuid not null constraint complaint_word_complaint_fk references complaint (id),
    office_id uuid not null constraint complaint_word_office_fk references office (id),
    kind text not null constraint complaint_word_kind check (
      kind in ('statement', 'name', 'contact', 'note', 'escalation', 'decision', 'answer', 'appeal')),
    text text not null,
    author_id uuid constraint complaint_word_author_fk references app_user (id),
    created_at timestamptz not null
  );
  create index complaint_word_complaint_idx on complaint_word (complaint_id);

  -- What was done with it, never rewritten: codes and days only.
  create table complaint_event (
    id uuid not null default gen_random_uuid() constraint complaint_event_pk primary key,
    complaint_id uuid not null constraint complaint_event_complaint_fk references complaint (id),
    office_id uuid not null constraint complaint_event_office_fk references office (id),
    what text not null,
    from_status text,
    to_status text not null,
    actor_id uuid constraint complaint_event_actor_fk references app_user (id),
    at timestamptz not null
  );
  create index complaint_event_complaint_idx on complaint_event (complaint_id, at);

  create table complaint_receipt (
    complaint_id uuid not null constraint complaint_receipt_pk primary key
      constraint complaint_receipt_complaint_fk references complaint (id),
    office_id uuid not null constraint complaint_receipt_office_fk references office (id),
    number text not null constraint complaint_receipt_number_key unique,
    secret_digest bytea not null,
    created_at timestamptz not null
  );
`;
