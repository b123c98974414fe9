import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each try to reach somebody who is back, and how content they said they are. */
export class ContactAttempts1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ATTEMPTS);
    await runner.query(SATISFACTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table satisfaction, contact_attempt`);
  }
}

const OF_ROUND = (table: string): string => `
    id uuid not null default gen_random_uuid() constraint ${table}_pk primary key,
    round_id uuid not null constraint ${table}_round_fk references follow_up_round (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const ATTEMPTS = `
  -- Codes and days only: what was said is a note, in the class it belongs to.
  create table contact_attempt (${OF_ROUND('contact_attempt')},
    follow_up_id uuid not null constraint contact_attempt_follow_up_fk references follow_up (id),
    channel text not null constraint contact_attempt_channel check (
      channel in ('phone', 'sms', 'email', 'post', 'visit', 'at-office')),
    channel_id uuid constraint contact_attempt_channel_fk references contact_channel (id) on delete set null,
    attempted_at timestamptz not null,
    attempted_on date not null,
    outcome text not null constraint contact_attempt_outcome check (
      outcome in ('reached', 'no-answer', 'wrong-number', 'refused', 're-migrated', 'deceased', 'unsafe')),
    conclusion text not null constraint contact_attempt_conclusion check (conclusion in ('held', 'again', 'waived')),
    again_on date,
    waive_reason text,
    recorded_by uuid not null constraint contact_attempt_recorder_fk references app_user (id),
    recorded_at timestamptz not null,
    constraint contact_attempt_again check ((conclusion = 'again') = (again_on is not null)),
    constraint contact_attempt_waived check ((conclusion = 'waived') = (waive_reason is not null))
  );
  create index contact_attempt_case_idx on contact_attempt (case_id);
  create index contact_attempt_round_idx on contact_attempt (round_id);
  create index contact_attempt_follow_up_idx on contact_attempt (follow_up_id, attempted_at);
`;

const grade = (item: string): string =>
  `${item} smallint constraint satisfaction_${item} check (${item} between 1 and 5)`;

const SATISFACTION = `
  -- Answers are never rewritten: a correction is the next number, and the last one counts.
  create table satisfaction (${OF_ROUND('satisfaction')},
    number integer not null,
    answered_on date not null,
    language text constraint satisfaction_language_fk references language (code),
    mode text not null constraint satisfaction_mode check (mode in ('in-person', 'phone', 'video', 'written')),
    present text[] not null default '{}' constraint satisfaction_present check (
      present <@ '{interpreter,partner,family,child,official,colleague,other}'),
    ${['return_assistance', 'counselling', 'economic', 'social', 'community', 'overall'].map(grade).join(',\n    ')},
    recorded_by uuid not null constraint satisfaction_recorder_fk references app_user (id),
    recorded_at timestamptz not null,
    constraint satisfaction_key unique (round_id, number)
  );
  create index satisfaction_case_idx on satisfaction (case_id);
`;
