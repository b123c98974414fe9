import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rounds in which contact is kept with people who are back, and what planned and moved them. */
export class FollowUp1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEDULES);
    await runner.query(PROPOSALS);
    await runner.query(ROUNDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table follow_up_event, follow_up_round, follow_up, follow_up_schedule`);
  }
}

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const SCHEDULES = `
  -- Which rounds are held after an arrival, from a day on. Never changed: another day has another row, so that what was
  -- planned by one can be explained later.
  create table follow_up_schedule (
    id uuid not null default gen_random_uuid() constraint follow_up_schedule_pk primary key,
    programme_code text constraint follow_up_schedule_programme_fk references programme (code),
    profile text not null constraint follow_up_schedule_profile check (
      profile in ('standard', 'vulnerable', 'unaccompanied-child')),
    valid_from date not null,
    rounds jsonb not null,
    lost_after integer not null constraint follow_up_schedule_lost_after check (lost_after between 2 and 10),
    known_from text not null constraint follow_up_schedule_known_from check (known_from in ('our-proposal', 'own-source')),
    source text,
    recorded_by uuid constraint follow_up_schedule_recorder_fk references app_user (id),
    constraint follow_up_schedule_key unique nulls not distinct (programme_code, profile, valid_from),
    constraint follow_up_schedule_sourced check ((known_from = 'own-source') = (source is not null)),
    constraint follow_up_schedule_recorded check ((known_from = 'own-source') = (recorded_by is not null))
  );
`;

const round = (code: string, purpose: string, days: number, unit = 'days', optional = false): object => ({
  ...{ code, purpose, windowDays: days, windowUnit: unit, optional },
});
const months = (numbers: readonly number[], more: (month: number) => string): object[] =>
  numbers.map((month) => round(`P${month}M`, more(month), month < 3 ? 7 : 14));
const purposeOf = (month: number): string => (month === 12 ? 'final' : month === 6 ? 'satisfaction' : 'monitoring');

/** Domain 1.11: a synthesis, and shown as our proposal wherever it is shown. */
const PROPOSED: Readonly<Record<string, readonly object[]>> = {
  standard: [
    round('P7D', 'contact', 5, 'working-days'),
    round('P30D', 'plan', 5, 'working-days'),
    ...months([3, 6, 12], purposeOf),
  ],
  vulnerable: [
    round('P14D', 'contact', 5, 'working-days'),
    ...months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], purposeOf),
  ],
  'unaccompanied-child': [
    ...months([1, 3, 6, 9, 12], purposeOf),
    round('P18M', 'monitoring', 14, 'days', true),
    round('P24M', 'monitoring', 14, 'days', true),
  ],
};

const PROPOSALS = Object.entries(PROPOSED)
  .map(
    ([profile, rounds]) => `
  insert into follow_up_schedule (profile, valid_from, rounds, lost_after, known_from)
    values ('${profile}', '2020-01-01', '${JSON.stringify(rounds)}', 3, 'our-proposal');`,
  )
  .join('');

const ROUNDS = `
  -- Contact with one member from the day they really arrived. No column holds anything against anybody.
  create table follow_up (
    id uuid not null default gen_random_uuid() constraint follow_up_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null constraint follow_up_member_key unique,
    schedule_id uuid not null constraint follow_up_schedule_fk references follow_up_schedule (id),
    profile text not null constraint follow_up_profile check (profile in ('standard', 'vulnerable', 'unaccompanied-child')),
    arrived_on date not null,
    country_code char(2) constraint follow_up_country_fk references country (code),
    lost_after integer not null,
    state text not null constraint follow_up_state check (
      state in ('open', 'lost', 'refused', 're-migrated', 'died', 'ended', 'taken-back')),
    state_on date not null,
    death_settled_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    constraint follow_up_death check (death_settled_at is null or state = 'died'),
    constraint follow_up_id_member_key unique (id, member_id),${OF_MEMBER('follow_up')}
  );
  create index follow_up_case_idx on follow_up (case_id);
  create index follow_up_office_idx on follow_up (office_id) where state in ('open', 'lost');
  create index follow_up_death_idx on follow_up (office_id, case_id) where state = 'died' and death_settled_at is null;

  create table follow_up_round (
    id uuid not null default gen_random_uuid() constraint follow_up_round_pk primary key,
    follow_up_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    code text not null constraint follow_up_round_code check (code ~ '^P[1-9][0-9]{0,2}[DM]$'),
    purpose text not null constraint follow_up_round_purpose check (
      purpose in ('contact', 'plan', 'monitoring', 'satisfaction', 'final')),
    optional boolean not null,
    profile text not null,
    child boolean not null,
    due_on date not null,
    window_from date not null,
    window_to date not null,
    call_on date not null,
    state text not null constraint follow_up_round_state check (
      state in ('open', 'paused', 'held', 'missed', 'waived', 'taken-back')),
    waive_reason text constraint follow_up_round_waive_reason check (waive_reason in ('not-needed', 'covered-otherwise',
      'unsafe', 'refused', 're-migrated', 'died', 'case-closed')),
    settled_on date,
    opening_told_at timestamptz,
    overdue_told_at timestamptz,
    version integer not null default 1,
    constraint follow_up_round_key unique (follow_up_id, code),
    constraint follow_up_round_window check (window_from <= window_to),
    constraint follow_up_round_waived check ((state = 'waived') = (waive_reason is not null)),
    constraint follow_up_round_settled check ((state in ('held', 'missed', 'waived')) = (settled_on is not null)),
    constraint follow_up_round_follow_up_fk foreign key (follow_up_id, member_id) references follow_up (id, member_id),${OF_MEMBER('follow_up_round')}
  );
  create index follow_up_round_case_idx on follow_up_round (case_id);
  create index follow_up_round_member_idx on follow_up_round (member_id);
  -- It holds what the list of calls is ordered by, so that a page of it is found without reading the rest.
  create index follow_up_round_call_idx on follow_up_round (office_id, call_on)
    include (child, profile, window_to, case_id, member_id, id) where state = 'open';
  create index follow_up_round_opening_idx on follow_up_round (office_id, window_from, id)
    where state = 'open' and opening_told_at is null;
  create index follow_up_round_overdue_idx on follow_up_round (office_id, window_to, id)
    where state = 'open' and overdue_told_at is null;
  create index follow_up_round_passing_idx on follow_up_round (office_id, window_to)
    where state = 'paused' or (state = 'open' and optional);

  create table follow_up_event (
    id uuid not null default gen_random_uuid() constraint follow_up_event_pk primary key,
    follow_up_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    kind text not null constraint follow_up_event_kind check (kind in ('planned', 'moved', 'changed', 'taken-back', 'lost',
      'refused', 're-migrated', 'died', 'death-confirmed', 'death-mistaken', 'found', 'asked-again', 'came-back', 'ended',
      'resumed')),
    arrived_on date not null,
    earlier_arrived_on date,
    actor_id uuid constraint follow_up_event_actor_fk references app_user (id),
    at timestamptz not null,
    constraint follow_up_event_follow_up_fk foreign key (follow_up_id, member_id) references follow_up (id, member_id),${OF_MEMBER('follow_up_event')}
  );
  create index follow_up_event_case_idx on follow_up_event (case_id);
  create index follow_up_event_follow_up_idx on follow_up_event (follow_up_id, at);
`;
