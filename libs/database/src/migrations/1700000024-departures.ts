import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last days before a journey, the departure with its money, and who receives the traveller. */
export class Departures1700000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORIENTATION);
    await runner.query(DEPARTURE);
    await runner.query(MONEY);
    await runner.query(ARRIVAL);
    await runner.query(MESSAGES);
    await runner.query(PREVIOUS_ASSISTANCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function previous_assistance;
      alter table message_intent drop column passenger_id;
      drop table arrival, case_reception, departure_payment, entitlement_opening, float_movement, officer_float,
        receipt_counter, departure, airport_outcome, embarkation_briefing, orientation, orientation_text`);
  }
}

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const ORIENTATION = `
  -- What people are told before they leave, by programme, language and audience: read by somebody who did not write it.
  create table orientation_text (
    id uuid not null default gen_random_uuid() constraint orientation_text_pk primary key,
    programme_code text constraint orientation_text_programme_fk references programme (code),
    audience text not null constraint orientation_text_audience check (audience in ('adult', 'child')),
    language text not null constraint orientation_text_language_fk references language (code),
    number integer not null,
    state text not null constraint orientation_text_state check (state in ('draft', 'published')),
    sample boolean not null,
    items jsonb not null,
    drafted_by uuid constraint orientation_text_drafter_fk references app_user (id),
    reviewed_by uuid constraint orientation_text_reviewer_fk references app_user (id),
    reviewed_at timestamptz,
    valid_from date,
    valid_to date,
    version integer not null default 1,
    constraint orientation_text_key unique nulls not distinct (programme_code, audience, language, number),
    constraint orientation_text_drafted check (sample or drafted_by is not null),
    constraint orientation_text_period check (valid_to is null or valid_to > valid_from),
    constraint orientation_text_published check (state = 'draft' or valid_from is not null),
    constraint orientation_text_reviewed check (sample or state = 'draft'
      or (reviewed_by is not null and reviewed_at is not null and reviewed_by <> drafted_by))
  );

  create table orientation (
    id uuid not null default gen_random_uuid() constraint orientation_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    text_id uuid not null constraint orientation_text_fk references orientation_text (id),
    given_on date not null,
    mode text not null constraint orientation_mode check (mode in ('individual', 'group', 'phone', 'online')),
    language text not null constraint orientation_language_fk references language (code),
    interpreter_used boolean not null,
    given_by uuid not null constraint orientation_giver_fk references app_user (id),
    created_at timestamptz not null,${OF_MEMBER('orientation')}
  );
  create index orientation_member_idx on orientation (member_id);
  create index orientation_case_idx on orientation (case_id);

  -- The question that is asked last. Answers are never rewritten: the latest before departure is the one that counts.
  create table embarkation_briefing (
    id uuid not null default gen_random_uuid() constraint embarkation_briefing_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    passenger_id uuid not null constraint embarkation_briefing_passenger_fk references booking_passenger (id),
    held_at timestamptz not null,
    answer text not null constraint embarkation_briefing_answer check (answer in ('yes', 'no', 'unsure')),
    language text not null constraint embarkation_briefing_language_fk references language (code),
    interpreter_used boolean not null,
    review_on date,
    recorded_by uuid not null constraint embarkation_briefing_recorder_fk references app_user (id),
    created_at timestamptz not null,
    constraint embarkation_briefing_review check ((answer = 'unsure') = (review_on is not null)),${OF_MEMBER('embarkation_briefing')}
  );
  create index embarkation_briefing_member_idx on embarkation_briefing (member_id, held_at);
  create index embarkation_briefing_case_idx on embarkation_briefing (case_id);
`;

const DEPARTURE = `
  -- What became of one seat at the airport. No column holds anything against anybody.
  create table airport_outcome (
    id uuid not null default gen_random_uuid() constraint airport_outcome_pk primary key,
    passenger_id uuid not null constraint airport_outcome_passenger_fk references booking_passenger (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    outcome text not null constraint airport_outcome_outcome check (
      outcome in ('departed', 'no-show', 'withdrew', 'boarding-refused')),
    happened_on date not null,
    documents_handed_over boolean not null,
    baggage_pieces integer constraint airport_outcome_baggage check (baggage_pieces between 0 and 20),
    recorded_by uuid not null constraint airport_outcome_recorder_fk references app_user (id),
    recorded_at timestamptz not null,
    taken_back_at timestamptz,${OF_MEMBER('airport_outcome')}
  );
  create unique index airport_outcome_standing_key on airport_outcome (passenger_id) where taken_back_at is null;
  create index airport_outcome_member_idx on airport_outcome (member_id);
  create index airport_outcome_case_idx on airport_outcome (case_id);

  -- What was true on the day somebody left. Figures read this and nothing else: a later transfer, decision or
  -- correction of the file does not move last year's numbers.
  create table departure (
    id uuid not null default gen_random_uuid() constraint departure_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    person_id uuid not null constraint departure_person_fk references person (id),
    passenger_id uuid constraint departure_passenger_fk references booking_passenger (id),
    departed_on date not null,
    departed_from uuid not null constraint departure_from_office_fk references office (id),
    channel text not null constraint departure_channel check (
      channel in ('avrr-programme', 'own-means', 'other-programme')),
    programme_code text constraint departure_programme_fk references programme (code),
    return_type text constraint departure_return_type check (return_type in ('avrr', 'vhr')),
    host_country_code char(2) not null constraint departure_host_fk references country (code),
    destination_country_code char(2) constraint departure_destination_fk references country (code),
    nationality_code char(2) constraint departure_nationality_fk references country (code),
    sex text not null,
    age integer constraint departure_age check (age between 0 and 130),
    legal_status text,
    profile text constraint departure_profile check (
      profile in ('applicant', 'end-of-procedure', 'no-permit', 'other')),
    unaccompanied boolean not null,
    family_size integer not null constraint departure_family_size check (family_size >= 1),
    reintegration_entitled boolean not null,
    recorded_by uuid not null constraint departure_recorder_fk references app_user (id),
    recorded_at timestamptz not null,
    taken_back_at timestamptz,${OF_MEMBER('departure')}
  );
  create unique index departure_standing_key on departure (member_id) where taken_back_at is null;
  create index departure_person_idx on departure (person_id);
  create index departure_case_idx on departure (case_id);
  create index departure_day_idx on departure (departed_on, departed_from) where taken_back_at is null;
`;

const MONEY = `
  create table receipt_counter (
    office_id uuid not null constraint receipt_counter_office_fk references office (id),
    year integer not null,
    last integer not null,
    constraint receipt_counter_pk primary key (office_id, year)
  );

  -- Cash an officer carries to the airport. The balance is kept beside its movements and can never fall below zero,
  -- so that of two payments at once the second waits and finds what is left.
  create table officer_float (
    id uuid not null default gen_random_uuid() constraint officer_float_pk primary key,
    office_id uuid not null constraint officer_float_office_fk references office (id),
    officer_id uuid not null constraint officer_float_officer_fk references app_user (id),
    currency char(3) not null constraint officer_float_currency_fk references currency (code),
    balance_minor integer not null constraint officer_float_balance check (balance_minor >= 0),
    opened_on date not null,
    opened_by uuid not null constraint officer_float_opener_fk references app_user (id),
    closed_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    constraint officer_float_id_office_key unique (id, office_id),
    constraint officer_float_two_people check (opened_by <> officer_id),
    constraint officer_float_closed_empty check (closed_at is null or balance_minor = 0)
  );
  create unique index officer_float_open_key on officer_float (office_id, officer_id, currency) where closed_at is null;

  create table float_movement (
    id uuid not null default gen_random_uuid() constraint float_movement_pk primary key,
    float_id uuid not null,
    office_id uuid not null,
    kind text not null constraint float_movement_kind check (
      kind in ('advance', 'payment', 'payment-returned', 'return')),
    amount_minor integer not null constraint float_movement_amount check (amount_minor > 0),
    recorded_by uuid not null constraint float_movement_recorder_fk references app_user (id),
    recorded_at timestamptz not null,
    constraint float_movement_float_fk foreign key (float_id, office_id) references officer_float (id, office_id)
  );
  create index float_movement_float_idx on float_movement (float_id, recorded_at);

  -- When an entitlement opened: each at its own moment, and never again.
  create table entitlement_opening (
    entitlement_id uuid not null constraint entitlement_opening_pk primary key
      constraint entitlement_opening_entitlement_fk references entitlement (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    moment text not null constraint entitlement_opening_moment check (moment in ('departure', 'arrival', 'after-return')),
    opened_on date not null,
    created_at timestamptz not null,${OF_MEMBER('entitlement_opening')}
  );
  create index entitlement_opening_member_idx on entitlement_opening (member_id);

  create table departure_payment (
    id uuid not null default gen_random_uuid() constraint departure_payment_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    float_id uuid not null constraint departure_payment_float_fk references officer_float (id),
    kind text not null constraint departure_payment_kind check (kind in ('entitlement', 'document-costs')),
    entitlement_id uuid constraint departure_payment_entitlement_fk references entitlement (id),
    proof_id uuid constraint departure_payment_proof_fk references attachment (id) on delete set null,
    amount_minor integer not null constraint departure_payment_amount check (amount_minor > 0),
    currency char(3) not null constraint departure_payment_currency_fk references currency (code),
    receipt_number text not null,
    receipt_kind text constraint departure_payment_receipt_kind check (receipt_kind in ('signed-on-screen', 'scanned')),
    receipt_id uuid constraint departure_payment_receipt_fk references attachment (id) on delete set null,
    receipted_at timestamptz,
    paid_on date not null,
    paid_by uuid not null constraint departure_payment_payer_fk references app_user (id),
    returned_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    constraint departure_payment_receipt_key unique (office_id, receipt_number),
    constraint departure_payment_entitlement_named check ((kind = 'entitlement') = (entitlement_id is not null)),
    constraint departure_payment_receipted_whole check ((receipt_kind is null) = (receipted_at is null)),${OF_MEMBER('departure_payment')}
  );
  create index departure_payment_member_idx on departure_payment (member_id);
  create index departure_payment_case_idx on departure_payment (case_id);
  create index departure_payment_float_idx on departure_payment (float_id);
  create unique index departure_payment_proof_key on departure_payment (proof_id) where returned_at is null;
`;

const ARRIVAL = `
  -- Who awaits somebody. The case stays with its office; the receiver sees the arrival and nothing else of it.
  create table case_reception (
    id uuid not null default gen_random_uuid() constraint case_reception_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    person_id uuid not null constraint case_reception_person_fk references person (id),
    receiving_office_id uuid not null constraint case_reception_receiver_fk references office (id),
    case_number text not null,
    from_on date not null,
    basis text not null constraint case_reception_basis check (basis in ('consent', 'own-mission')),
    consent_id uuid constraint case_reception_consent_fk references consent (id),
    departed_on date,
    opened_by uuid not null constraint case_reception_opener_fk references app_user (id),
    created_at timestamptz not null,
    ended_on date,
    ended_by uuid constraint case_reception_ender_fk references app_user (id),
    version integer not null default 1,
    constraint case_reception_consent_named check (basis <> 'consent' or consent_id is not null),
    constraint case_reception_elsewhere check (receiving_office_id <> office_id),
    constraint case_reception_ended_whole check (ended_by is null or ended_on is not null),${OF_MEMBER('case_reception')}
  );
  create unique index case_reception_standing_key on case_reception (member_id) where ended_on is null;
  create index case_reception_receiver_idx on case_reception (receiving_office_id) where ended_on is null;
  create index case_reception_case_idx on case_reception (case_id);

  create table arrival (
    id uuid not null default gen_random_uuid() constraint arrival_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    arrived_on date not null,
    place text not null,
    contact text,
    evidence text not null constraint arrival_evidence check (
      evidence in ('met-on-arrival', 'came-to-office', 'spoke-by-phone', 'family-confirmed')),
    confirmed_by uuid not null constraint arrival_confirmer_fk references app_user (id),
    confirmed_at timestamptz not null,
    confirmed_in uuid not null constraint arrival_confirming_office_fk references office (id),
    taken_back_at timestamptz,${OF_MEMBER('arrival')}
  );
  create unique index arrival_standing_key on arrival (member_id) where taken_back_at is null;
  create index arrival_case_idx on arrival (case_id);
`;

const MESSAGES = `
  -- No key: a seat goes with a booking nobody asked for any more, and what was sent about it stays.
  alter table message_intent add column passenger_id uuid;
`;

/**
 * Whether the same person left with assistance before, wherever the file of that journey lies: yes or no, the month and
 * the programme, and nothing that names anybody or says which office. The same person is one with the same number on a
 * paper of the same country, or with the same name, sound for sound, and the same full birth date.
 */
const PREVIOUS_ASSISTANCE = `
  create function previous_assistance(asked uuid, acting_office uuid)
    returns table (assisted boolean, month text, programme text)
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
    declare
      acting constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
      mine constant uuid[] := coalesce(
        string_to_array(nullif(current_setting('app.case_offices', true), ''), ',')::uuid[], '{}');
      matching constant uuid[] := coalesce(
        string_to_array(nullif(current_setting('app.match_offices', true), ''), ',')::uuid[], '{}');
    begin
      if acting is null or (acting_office <> all (matching)) is not false
         or not exists (select 1 from person p where p.id = asked and p.office_id = any (mine)) then
        raise exception 'previous_assistance answers only about a person in its caller''s care'
          using errcode = 'insufficient_privilege';
      end if;
      insert into audit_event (at, actor_kind, actor_id, office_id, correlation_id, action, record_type, record_id)
        values (nullif(current_setting('app.now', true), '')::timestamptz, 'person', acting, acting_office,
                current_setting('app.correlation_id', true), 'previous-assistance', 'person', asked);
      return query
        with same as (
          select asked as id
          union
          select d.person_id from identity_document o join identity_document d
              on d.number_key = o.number_key and d.issuing_country_code = o.issuing_country_code
           where o.person_id = asked and o.number_key is not null
          union
          select n.person_id from person p join person_name o on o.person_id = p.id and o.kind = 'primary'
            join person_name n on n.skeleton = o.skeleton and n.kind = 'primary'
            join person q on q.id = n.person_id and q.birth_date = p.birth_date and q.birth_date_precision = 'day'
           where p.id = asked and p.birth_date_precision = 'day' and q.erased_at is null)
        select true, to_char(d.departed_on, 'YYYY-MM'), d.programme_code
          from departure d join same on same.id = d.person_id
         where d.taken_back_at is null and d.channel <> 'own-means'
         order by d.departed_on desc limit 1;
      if not found then
        return query select false, null::text, null::text;
      end if;
    end
    $$;
  revoke execute on function previous_assistance from public;
`;
