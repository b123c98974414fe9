import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats: who travels when, on what, with whom, and what became of each seat. */
export class Bookings1700000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BOOKING);
    await runner.query(PASSENGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table booking_event, booking_task, transit_visa, passenger_service, booking_passenger, booking_escort, booking_leg,
        booking, airport`);
  }
}

const BOOKING = `
  -- Where a journey may begin, change and end: a code of IATA, or one of ours for a place of buses.
  create table airport (
    code text not null constraint airport_pk primary key,
    name text not null,
    city text not null,
    country_code char(2) not null constraint airport_country_fk references country (code),
    time_zone text not null,
    source_key text not null constraint airport_source_fk references source (key),
    constraint airport_code_form check (code ~ '^[A-Z]{3}$')
  );

  -- One request for seats of one case. What an agency offers and sells is written beside what was asked.
  create table booking (
    id uuid not null default gen_random_uuid() constraint booking_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    number integer not null,
    state text not null constraint booking_state check (state in ('draft', 'requested', 'held', 'ticketed', 'confirmed',
      'departed', 'arrived', 'cancelled', 'failed')),
    mode text not null constraint booking_mode check (mode in ('air', 'bus', 'train', 'ferry')),
    provider text not null constraint booking_provider check (provider in ('manual')),
    wished_from date not null,
    wished_to date not null,
    from_place text not null constraint booking_from_fk references airport (code),
    to_place text not null constraint booking_to_fk references airport (code),
    wishes text,
    reference text,
    option_expires_at timestamptz,
    ticketing_limit_at timestamptz,
    refundable boolean,
    cancel_reason text,
    cancelled_at timestamptz,
    project_id uuid constraint booking_project_fk references project (id),
    requested_by uuid not null constraint booking_requester_fk references app_user (id),
    requested_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    constraint booking_case_fk foreign key (case_id, office_id) references "case" (id, office_id) on update cascade,
    constraint booking_number_key unique (case_id, number),
    constraint booking_id_case_office_key unique (id, case_id, office_id),
    constraint booking_wished_order check (wished_to >= wished_from),
    constraint booking_cancelled_whole check ((state = 'cancelled') = (cancelled_at is not null)
      and (cancelled_at is null) = (cancel_reason is null)),
    constraint booking_requested_whole check ((state = 'draft') = (requested_at is null) or state = 'cancelled'),
    constraint booking_held_whole check (state <> 'held' or option_expires_at is not null)
  );
  create index booking_case_idx on booking (case_id);
  create index booking_option_idx on booking (option_expires_at) where state = 'held';
  create index booking_ticketing_idx on booking (ticketing_limit_at) where state = 'held';

  -- A leg is told by the clocks of its two places; the instants follow from them and are what is sorted and waited for.
  create table booking_leg (
    id uuid not null default gen_random_uuid() constraint booking_leg_pk primary key,
    booking_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    position integer not null,
    carrier text not null,
    service_number text not null,
    from_place text not null constraint booking_leg_from_fk references airport (code),
    to_place text not null constraint booking_leg_to_fk references airport (code),
    departs_local timestamp not null,
    arrives_local timestamp not null,
    departs_at timestamptz not null,
    arrives_at timestamptz not null,
    constraint booking_leg_booking_fk foreign key (booking_id, case_id, office_id)
      references booking (id, case_id, office_id) on update cascade on delete cascade,
    constraint booking_leg_position_key unique (booking_id, position),
    constraint booking_leg_order check (arrives_at > departs_at),
    constraint booking_leg_places check (from_place <> to_place)
  );
  create index booking_leg_departure_idx on booking_leg (departs_at) where position = 1;
  create index booking_leg_case_idx on booking_leg (case_id);
`;

const PASSENGERS = `
  -- Somebody who goes along and is no member of the case: why is known by the kind, never by a diagnosis.
  create table booking_escort (
    id uuid not null default gen_random_uuid() constraint booking_escort_pk primary key,
    booking_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    kind text not null constraint booking_escort_kind check (kind in ('operational', 'medical', 'family', 'social')),
    name text not null,
    phone text,
    confirmed_on date,
    version integer not null default 1,
    constraint booking_escort_booking_fk foreign key (booking_id, case_id, office_id)
      references booking (id, case_id, office_id) on update cascade on delete cascade,
    constraint booking_escort_id_booking_key unique (id, booking_id)
  );
  create index booking_escort_case_idx on booking_escort (case_id);

  -- A seat belongs to a member, for families part on the way. Who answers for a child on the journey is named on the seat.
  create table booking_passenger (
    id uuid not null default gen_random_uuid() constraint booking_passenger_pk primary key,
    booking_id uuid not null,
    member_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    state text not null constraint booking_passenger_state check (state in ('asked', 'held', 'ticketed', 'departed',
      'stopped', 'no-show', 'boarding-refused', 'cancelled')),
    caregiver_passenger_id uuid,
    caregiver_escort_id uuid,
    ticket_number text,
    fare_minor integer constraint booking_passenger_fare check (fare_minor >= 0),
    currency char(3) constraint booking_passenger_currency_fk references currency (code),
    baggage_kg integer constraint booking_passenger_baggage check (baggage_kg between 0 and 200),
    stop_reason text,
    refund_state text constraint booking_passenger_refund_state check (
      refund_state in ('to-ask', 'asked', 'received', 'refused', 'not-refundable')),
    refund_minor integer constraint booking_passenger_refund check (refund_minor between 0 and fare_minor),
    version integer not null default 1,
    created_at timestamptz not null,
    constraint booking_passenger_booking_fk foreign key (booking_id) references booking (id) on delete cascade,
    constraint booking_passenger_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade,
    constraint booking_passenger_member_key unique (booking_id, member_id),
    constraint booking_passenger_id_booking_key unique (id, booking_id),
    constraint booking_passenger_id_case_office_key unique (id, case_id, office_id),
    constraint booking_passenger_caregiver_fk foreign key (caregiver_passenger_id, booking_id)
      references booking_passenger (id, booking_id),
    constraint booking_passenger_escort_fk foreign key (caregiver_escort_id, booking_id)
      references booking_escort (id, booking_id),
    constraint booking_passenger_one_caregiver check (caregiver_passenger_id is null or caregiver_escort_id is null),
    constraint booking_passenger_not_own_caregiver check (caregiver_passenger_id <> id),
    constraint booking_passenger_ticket_whole check (state not in ('ticketed', 'departed') or ticket_number is not null),
    constraint booking_passenger_fare_whole check ((fare_minor is null) = (currency is null)),
    constraint booking_passenger_refund_whole check (refund_state is null or fare_minor is not null)
  );
  create index booking_passenger_member_idx on booking_passenger (member_id);
  -- Nobody holds two seats at once.
  create unique index booking_passenger_seat_key on booking_passenger (member_id)
    where state in ('asked', 'held', 'ticketed');

  create table passenger_service (
    passenger_id uuid not null,
    booking_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    code text not null constraint passenger_service_code check (code in ('WCHR', 'WCHS', 'WCHC', 'UMNR', 'MEDA', 'STCR',
      'MAAS', 'INFT')),
    confirmed_on date,
    constraint passenger_service_pk primary key (passenger_id, code),
    constraint passenger_service_passenger_fk foreign key (passenger_id, booking_id)
      references booking_passenger (id, booking_id) on delete cascade,
    constraint passenger_service_case_fk foreign key (passenger_id, case_id, office_id)
      references booking_passenger (id, case_id, office_id) on update cascade on delete cascade
  );
  create index passenger_service_booking_idx on passenger_service (booking_id);

  -- Whether a country the journey passes through lets somebody pass: what no source says, a person has found out.
  create table transit_visa (
    id uuid not null default gen_random_uuid() constraint transit_visa_pk primary key,
    passenger_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    country_code char(2) not null constraint transit_visa_country_fk references country (code),
    state text not null constraint transit_visa_state check (state in ('held', 'not-needed')),
    valid_to date,
    confirmed_by uuid not null constraint transit_visa_confirmer_fk references app_user (id),
    confirmed_at timestamptz not null,
    constraint transit_visa_passenger_fk foreign key (passenger_id, case_id, office_id)
      references booking_passenger (id, case_id, office_id) on update cascade on delete cascade,
    constraint transit_visa_key unique (passenger_id, country_code),
    constraint transit_visa_valid check (valid_to is null or state = 'held')
  );

  -- What a person must do because of a booking, by a day. It names a seat where it is about one.
  create table booking_task (
    id uuid not null default gen_random_uuid() constraint booking_task_pk primary key,
    booking_id uuid not null,
    passenger_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    kind text not null constraint booking_task_kind check (kind in ('child-seat-stopped', 'advance-notice')),
    due_on date not null,
    done_on date,
    done_by uuid constraint booking_task_doer_fk references app_user (id),
    version integer not null default 1,
    created_at timestamptz not null,
    constraint booking_task_booking_fk foreign key (booking_id, case_id, office_id)
      references booking (id, case_id, office_id) on update cascade on delete cascade,
    constraint booking_task_passenger_fk foreign key (passenger_id, booking_id)
      references booking_passenger (id, booking_id),
    constraint booking_task_key unique (passenger_id, kind),
    constraint booking_task_done_whole check ((done_on is null) = (done_by is null))
  );
  create index booking_task_open_idx on booking_task (office_id, due_on) where done_on is null;
  create index booking_task_case_idx on booking_task (case_id);

  -- What happened to a booking or to one seat of it: ids, codes and instants, never rewritten.
  create table booking_event (
    id uuid not null default gen_random_uuid() constraint booking_event_pk primary key,
    booking_id uuid not null,
    passenger_id uuid,
    case_id uuid not null,
    office_id uuid not null,
    from_state text,
    to_state text not null,
    reason_code text,
    happened_at timestamptz not null,
    recorded_by uuid constraint booking_event_recorder_fk references app_user (id),
    created_at timestamptz not null,
    constraint booking_event_booking_fk foreign key (booking_id, case_id, office_id)
      references booking (id, case_id, office_id) on update cascade,
    constraint booking_event_passenger_fk foreign key (passenger_id, booking_id)
      references booking_passenger (id, booking_id)
  );
  create index booking_event_booking_idx on booking_event (booking_id, happened_at);
`;
