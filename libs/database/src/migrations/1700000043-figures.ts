import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIGURE_RULES, FIGURE_RULES_DOWN } from './1700000043-figures.rules.ts';
import { FIGURE_SOURCES, FIGURE_SOURCES_DOWN } from './1700000043-figures.sources.ts';

/** What the key figures count: each step, departure, service and payment on its own day, with what was true then. */
export class Figures1700000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DEPARTURES);
    await runner.query(VULNERABILITY);
    await runner.query(EVENTS);
    await runner.query(SERVICES);
    await runner.query(FIGURE_SOURCES);
    await runner.query(FIGURE_RULES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FIGURE_RULES_DOWN);
    await runner.query(FIGURE_SOURCES_DOWN);
    await runner.query(`
      drop table figure_due, figure_payment, figure_service, figure_event, statistical_vulnerability;
      alter table office drop column code;
      alter table person_nationality drop column entered_at;
      alter table departure drop constraint departure_channel,
        add constraint departure_channel check (channel in ('avrr-programme', 'own-means', 'other-programme'));`);
  }
}

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const DEPARTURES = `
  alter table departure drop constraint departure_channel,
    add constraint departure_channel check (
      channel in ('avrr-programme', 'immigration-office', 'dublin-transfer', 'own-means', 'other-programme'));
  -- Of several nationalities without a travel document the one that was entered first counts.
  alter table person_nationality add column entered_at timestamptz not null default clock_timestamp();
  -- How reports and files name an office; one without a code goes by its name.
  alter table office add column code text constraint office_code_key unique;
`;

const VULNERABILITY = `
  -- What published figures count, and nothing else: set by a person, from a day on, and sealed. No row of it is listed.
  create table statistical_vulnerability (
    id uuid not null default gen_random_uuid() constraint statistical_vulnerability_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    matter_class text not null constraint statistical_vulnerability_class check (matter_class in ('health', 'protection')),
    kind text not null constraint statistical_vulnerability_kind check (kind in ('vot', 'health')),
    true_from date not null,
    true_until date,
    author_id uuid not null constraint statistical_vulnerability_author_fk references app_user (id),
    created_at timestamptz not null,
    version integer not null default 1,
    constraint statistical_vulnerability_sealed check ((kind = 'health') = (matter_class = 'health')),
    constraint statistical_vulnerability_period check (true_until > true_from),
    constraint statistical_vulnerability_no_overlap exclude using gist (
      member_id with =, kind with =, daterange(true_from, true_until, '[)') with &&),${OF_MEMBER('statistical_vulnerability')}
  );
  create index statistical_vulnerability_case_idx on statistical_vulnerability (case_id);
`;

/** Of its own day: a transfer or a decision that comes later moves none of it. `office_id` and `case_id` follow the member. */
const OWN_DAY = `
    counted_office_id uuid not null,
    programme_code text,
    host_country_code char(2) not null,
    destination_country_code char(2),
    return_type text,
    channel text not null`;

const EVENTS = `
  -- Members about whom something was written in this transaction: filled and emptied before it ends.
  create table figure_due (
    id bigint generated always as identity constraint figure_due_pk primary key,
    member_id uuid not null
  );

  create table figure_event (
    id bigint generated always as identity constraint figure_event_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    person_id uuid not null constraint figure_event_person_fk references person (id),
    kind text not null constraint figure_event_kind check (kind in ('counselled', 'applied', 'approved', 'declared',
      'departed', 'arrived', 'rejected', 'withdrawn', 'cancelled', 'no_show', 'closed')),
    happened_on date not null,
    step_id bigint,
    record_id uuid,${OWN_DAY},
    reason_code text,
    counted_case_id uuid not null,
    sex char(1) constraint figure_event_sex check (sex in ('F', 'M', 'X')),
    age integer,
    legal_status text,
    nationality_code char(2),
    unaccompanied boolean,
    applied_on date,
    approved_on date,
    constraint figure_event_source check (num_nonnulls(step_id, record_id) = 1),${OF_MEMBER('figure_event')}
  );
  create unique index figure_event_source_key on figure_event (member_id, kind, step_id, record_id) nulls not distinct;
  create index figure_event_case_idx on figure_event (case_id);
  create index figure_event_person_idx on figure_event (person_id);
  -- Both hold all that is counted, so that a year is read from the index in one piece wherever its rows lie.
  create index figure_event_departed_idx on figure_event (happened_on) include (
    counted_office_id, programme_code, host_country_code, destination_country_code, return_type, channel, member_id,
    person_id, counted_case_id, sex, age, legal_status, nationality_code, unaccompanied, applied_on, approved_on)
    where kind = 'departed';
  create index figure_event_day_idx on figure_event (happened_on, kind) include (
    counted_office_id, programme_code, host_country_code, return_type, channel, member_id, person_id, record_id,
    reason_code)
    where kind <> 'departed';
`;

const SERVICES = `
  -- One plan line or referral of which something was given, on the day of the first of it.
  create table figure_service (
    id bigint generated always as identity constraint figure_service_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    person_id uuid not null constraint figure_service_person_fk references person (id),
    matter_class text not null constraint figure_service_class check (matter_class in ('ordinary', 'health', 'protection')),
    source text not null constraint figure_service_source check (source in ('line', 'sending', 'direct', 'recorded')),
    source_id uuid not null,
    given_on date not null,${OWN_DAY},
    service text not null,
    level text not null,
    phase text not null,
    modality text not null,
    constraint figure_service_source_key unique (source, source_id),${OF_MEMBER('figure_service')}
  );
  create index figure_service_case_idx on figure_service (case_id);
  create index figure_service_person_idx on figure_service (person_id);
  create index figure_service_day_idx on figure_service (given_on) include (
    counted_office_id, programme_code, host_country_code, return_type, channel, person_id, service, level, phase, modality);
  -- Who has help to begin again, told from who was counselled or given cash before leaving.
  create index figure_service_beneficiary_idx on figure_service (member_id, given_on) where service <> 'reintegration_counselling'
    and not (service in ('immediate_cash', 'immediate_basic_needs') and phase = 'pre_departure');

  create table figure_payment (
    id bigint generated always as identity constraint figure_payment_pk primary key,
    service_id bigint not null constraint figure_payment_service_fk references figure_service (id) on delete cascade,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    matter_class text not null constraint figure_payment_class check (matter_class in ('ordinary', 'health', 'protection')),
    record_id uuid not null,
    given_on date not null,${OWN_DAY},
    paid_on date not null,
    amount_minor bigint not null constraint figure_payment_amount check (amount_minor >= 0),
    currency char(3) not null,
    constraint figure_payment_source_key unique (service_id, record_id),${OF_MEMBER('figure_payment')}
  );
  create index figure_payment_case_idx on figure_payment (case_id);
  create index figure_payment_member_idx on figure_payment (member_id);
  create index figure_payment_day_idx on figure_payment (given_on) include (
    counted_office_id, programme_code, host_country_code, return_type, channel, paid_on, amount_minor, currency);
`;
