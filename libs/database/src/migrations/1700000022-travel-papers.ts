import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must be settled before anybody travels: papers, consulates, health, the place of arrival, an open destination. */
export class TravelPapers1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTINGS);
    await runner.query(DOCUMENTS);
    await runner.query(CONSULATES);
    await runner.query(HEALTH);
    await runner.query(DESTINATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reception, destination_answer, destination_suspension, fitness_assessment, travel_fitness, consular_step,
        consular_request, readmission_agreement, consulate, document_retrieval, document_check, travel_setting`);
  }
}

/** Rows about a member follow the member when a family splits. */
const OF_MEMBER = (table: string): string => `
  constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
    references case_member (id, case_id, office_id) on update cascade`;

const ID = (table: string): string => `
  id uuid not null default gen_random_uuid() constraint ${table}_pk primary key,
  case_id uuid not null,
  office_id uuid not null,
  member_id uuid not null`;

const SETTINGS = `
  -- Figures the checks reckon with. None is official here: each says how well it is known, and from which day it holds.
  create table travel_setting (
    code text not null constraint travel_setting_code check (code in ('document-buffer-days',
      'consulate-chase-first-days', 'consulate-chase-again-days', 'pregnancy-certificate-from-week',
      'pregnancy-single-last-week', 'pregnancy-multiple-last-week', 'newborn-from-day', 'newborn-never-before-day')),
    valid_from date not null,
    value integer not null constraint travel_setting_value check (value between 0 and 400),
    known_from text not null constraint travel_setting_known_from check (known_from in ('our-reading', 'own-source',
      'background-high', 'background-medium', 'background-low')),
    source text,
    recorded_by uuid constraint travel_setting_recorder_fk references app_user (id),
    constraint travel_setting_pk primary key (code, valid_from),
    constraint travel_setting_source_named check ((known_from = 'own-source') = (source is not null))
  );
  insert into travel_setting (code, valid_from, value, known_from) values
    ('document-buffer-days', '2020-01-01', 1, 'our-reading'),
    ('consulate-chase-first-days', '2020-01-01', 14, 'our-reading'),
    ('consulate-chase-again-days', '2020-01-01', 7, 'our-reading'),
    ('pregnancy-certificate-from-week', '2020-01-01', 28, 'background-high'),
    ('pregnancy-single-last-week', '2020-01-01', 36, 'background-high'),
    ('pregnancy-multiple-last-week', '2020-01-01', 32, 'background-high'),
    ('newborn-from-day', '2020-01-01', 7, 'background-high'),
    ('newborn-never-before-day', '2020-01-01', 2, 'background-high');
`;

const DOCUMENTS = `
  -- Somebody looked at a document and decided whether it can be travelled on. Its machine-readable lines are not kept.
  create table document_check (
    ${ID('document_check')},
    document_id uuid constraint document_check_document_fk references identity_document (id) on delete set null,
    document_digest text not null,
    method text not null constraint document_check_method check (method in ('mrz', 'seen')),
    differences text[] not null,
    decision text not null constraint document_check_decision check (decision in ('usable', 'not-usable')),
    reason text,
    checked_on date not null,
    checked_by uuid not null constraint document_check_checker_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('document_check')},
    constraint document_check_reasoned check (
      reason is not null or (cardinality(differences) = 0 and decision = 'usable'))
  );
  create index document_check_document_idx on document_check (document_id, created_at);
  create index document_check_member_idx on document_check (member_id);
  create index document_check_case_idx on document_check (case_id);

  -- A paper that somebody else holds is asked back in time.
  create table document_retrieval (
    ${ID('document_retrieval')},
    document_id uuid constraint document_retrieval_document_fk references identity_document (id) on delete set null,
    holder text not null constraint document_retrieval_holder check (holder in ('asylum-service', 'authorities', 'other')),
    holder_name text not null,
    state text not null constraint document_retrieval_state check (
      state in ('asked', 'promised', 'received', 'handed-over', 'refused')),
    asked_on date not null,
    promised_for date,
    received_on date,
    handed_over_on date,
    version integer not null default 1,
    recorded_by uuid not null constraint document_retrieval_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('document_retrieval')},
    constraint document_retrieval_promised check (state <> 'promised' or promised_for is not null),
    constraint document_retrieval_received check (state <> 'received' or received_on is not null),
    constraint document_retrieval_handed_over check ((state = 'handed-over') = (handed_over_on is not null))
  );
  create unique index document_retrieval_open_key on document_retrieval (document_id)
    where state in ('asked', 'promised', 'received');
  create index document_retrieval_member_idx on document_retrieval (member_id);
  create index document_retrieval_case_idx on document_retrieval (case_id);
`;

const CONSULATES = `
  create table consulate (
    id uuid not null default gen_random_uuid() constraint consulate_pk primary key,
    office_id uuid not null constraint consulate_office_fk references office (id),
    country_code char(2) not null constraint consulate_country_fk references country (code),
    name text not null,
    city text not null,
    address text,
    usual_days integer constraint consulate_usual_days check (usual_days between 1 and 730),
    fee_minor integer constraint consulate_fee check (fee_minor >= 0),
    currency char(3) constraint consulate_currency_fk references currency (code),
    closed_on date,
    version integer not null default 1,
    recorded_by uuid not null constraint consulate_recorder_fk references app_user (id),
    created_at timestamptz not null,
    constraint consulate_name_key unique (office_id, name),
    constraint consulate_fee_whole check ((fee_minor is null) = (currency is null))
  );

  -- What two states agreed is shown to staff as what to expect. Nothing ships: the office adds what it has a source for.
  create table readmission_agreement (
    id uuid not null default gen_random_uuid() constraint readmission_agreement_pk primary key,
    office_id uuid not null constraint readmission_agreement_office_fk references office (id),
    country_code char(2) not null constraint readmission_agreement_country_fk references country (code),
    kind text not null constraint readmission_agreement_kind check (kind in ('benelux', 'eu', 'bilateral')),
    title text not null,
    in_force_on date not null,
    ended_on date,
    what_to_expect text not null,
    source text not null,
    version integer not null default 1,
    recorded_by uuid not null constraint readmission_agreement_recorder_fk references app_user (id),
    created_at timestamptz not null,
    constraint readmission_agreement_period check (ended_on > in_force_on)
  );

  -- One way to one document at one consulate, on a consent to the exact text that stands here.
  create table consular_request (
    ${ID('consular_request')},
    consulate_id uuid not null constraint consular_request_consulate_fk references consulate (id),
    document_kind text not null constraint consular_request_kind check (
      document_kind in ('passport', 'emergency-travel-document')),
    state text not null constraint consular_request_state check (state in ('identification-asked', 'identified',
      'not-identified', 'document-asked', 'document-refused', 'issued', 'collected', 'stopped')),
    consent_id uuid not null constraint consular_request_consent_fk references consent (id),
    text_shown text not null,
    text_language text not null constraint consular_request_language_fk references language (code),
    asylum_told_on date,
    asked_on date not null,
    document_id uuid constraint consular_request_document_fk references identity_document (id) on delete set null,
    version integer not null default 1,
    recorded_by uuid not null constraint consular_request_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('consular_request')},
    constraint consular_request_id_case_office_key unique (id, case_id, office_id)
  );
  create unique index consular_request_open_key on consular_request (member_id)
    where state not in ('collected', 'stopped');
  create index consular_request_member_idx on consular_request (member_id);
  create index consular_request_case_idx on consular_request (case_id);
  create index consular_request_waiting_idx on consular_request (asked_on)
    where state in ('identification-asked', 'document-asked');

  create table consular_step (
    ${ID('consular_step')},
    request_id uuid not null,
    what text not null constraint consular_step_what check (what in ('identification-asked', 'identified',
      'not-identified', 'document-asked', 'document-refused', 'issued', 'collected', 'stopped', 'appointment',
      'asked-again')),
    happened_on date not null,
    appointment_at timestamptz,
    attended text[] not null,
    fee_minor integer constraint consular_step_fee check (fee_minor >= 0),
    currency char(3) constraint consular_step_currency_fk references currency (code),
    note text,
    recorded_by uuid not null constraint consular_step_recorder_fk references app_user (id),
    created_at timestamptz not null,
    constraint consular_step_request_fk foreign key (request_id, case_id, office_id)
      references consular_request (id, case_id, office_id) on update cascade,
    constraint consular_step_appointment check ((what = 'appointment') = (appointment_at is not null)),
    constraint consular_step_fee_whole check ((fee_minor is null) = (currency is null))
  );
  create index consular_step_request_idx on consular_step (request_id, happened_on);
  create index consular_step_case_idx on consular_step (case_id);
`;

const HEALTH = `
  -- What an airline needs and every colleague sees: whether, until when, with which services. Never why.
  create table travel_fitness (
    ${ID('travel_fitness')},
    answer text not null constraint travel_fitness_answer check (
      answer in ('not-required', 'requested', 'may-travel', 'may-not-travel')),
    consented_on date,
    asked_on date not null,
    asked_by uuid not null constraint travel_fitness_asker_fk references app_user (id),
    answered_on date,
    answered_by uuid constraint travel_fitness_answerer_fk references app_user (id),
    until date,
    look_again_on date,
    services text[] not null,
    escort boolean not null,
    received_by_somebody boolean not null,
    version integer not null default 1,
    created_at timestamptz not null,
    ${OF_MEMBER('travel_fitness')},
    constraint travel_fitness_member_key unique (member_id),
    constraint travel_fitness_consented check (answer = 'not-required' or consented_on is not null),
    constraint travel_fitness_answered check ((answered_on is null) = (answered_by is null)
      and (answer not in ('may-travel', 'may-not-travel') or answered_on is not null)),
    constraint travel_fitness_until check ((answer = 'may-travel') = (until is not null))
  );
  create index travel_fitness_case_idx on travel_fitness (case_id);

  -- What the medical officer found. Sealed; a later assessment follows and nothing is rewritten but the hand-over.
  create table fitness_assessment (
    ${ID('fitness_assessment')},
    matter_class text not null default 'health' constraint fitness_assessment_class check (matter_class = 'health'),
    outcome text not null constraint fitness_assessment_outcome check (
      outcome in ('fit', 'fit-with-conditions', 'temporarily-unfit', 'unfit')),
    conditions text[] not null,
    assessed_on date not null,
    valid_until date,
    review_on date,
    physician text not null,
    medif_reference text,
    due_on date,
    multiple boolean,
    certificate_held boolean,
    medication text,
    medication_days integer constraint fitness_assessment_medication_days check (medication_days between 0 and 400),
    vaccinations text,
    summary text,
    hand_over_to text,
    hand_over_contact text,
    handed_over_on date,
    version integer not null default 1,
    author_id uuid not null constraint fitness_assessment_author_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('fitness_assessment')},
    constraint fitness_assessment_valid check ((outcome in ('fit', 'fit-with-conditions')) = (valid_until is not null)),
    constraint fitness_assessment_review check (outcome <> 'temporarily-unfit' or review_on is not null),
    constraint fitness_assessment_conditions check ((outcome = 'fit-with-conditions') = (cardinality(conditions) > 0)),
    constraint fitness_assessment_pregnancy check (num_nonnulls(due_on, multiple, certificate_held) in (0, 3)),
    constraint fitness_assessment_hand_over check (handed_over_on is null or hand_over_to is not null)
  );
  create index fitness_assessment_member_idx on fitness_assessment (member_id, created_at);
  create index fitness_assessment_case_idx on fitness_assessment (case_id);
`;

const DESTINATIONS = `
  -- Nobody is prepared for a place that is not safe. One person proposes, another confirms, also the end.
  create table destination_suspension (
    id uuid not null default gen_random_uuid() constraint destination_suspension_pk primary key,
    office_id uuid not null constraint destination_suspension_office_fk references office (id),
    country_code char(2) not null constraint destination_suspension_country_fk references country (code),
    sub_area text,
    begins_on date not null,
    ends_on date,
    scope text not null constraint destination_suspension_scope check (scope in ('everybody', 'children', 'high-care')),
    authority text not null,
    source text not null,
    state text not null constraint destination_suspension_state check (state in ('draft', 'confirmed')),
    drafted_by uuid not null constraint destination_suspension_drafter_fk references app_user (id),
    drafted_at timestamptz not null,
    confirmed_by uuid constraint destination_suspension_confirmer_fk references app_user (id),
    confirmed_at timestamptz,
    end_proposed_on date,
    end_proposed_by uuid constraint destination_suspension_ender_fk references app_user (id),
    version integer not null default 1,
    constraint destination_suspension_period check (ends_on >= begins_on),
    constraint destination_suspension_two_people check (confirmed_by <> drafted_by),
    constraint destination_suspension_confirmed check ((state = 'confirmed') = (confirmed_by is not null)
      and (confirmed_by is null) = (confirmed_at is null)),
    constraint destination_suspension_end_whole check ((end_proposed_on is null) = (end_proposed_by is null))
  );
  create index destination_suspension_country_idx on destination_suspension (country_code, begins_on);

  -- Where only a part of a country is suspended, somebody says whether the member goes there.
  create table destination_answer (
    ${ID('destination_answer')},
    suspension_id uuid not null
      constraint destination_answer_suspension_fk references destination_suspension (id),
    outside boolean not null,
    place text not null,
    answered_on date not null,
    recorded_by uuid not null constraint destination_answer_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('destination_answer')}
  );
  create index destination_answer_member_idx on destination_answer (member_id, suspension_id, created_at);
  create index destination_answer_case_idx on destination_answer (case_id);

  -- Who receives somebody that needs it, and since when they said yes.
  create table reception (
    ${ID('reception')},
    kind text not null constraint reception_kind check (
      kind in ('receiving-office', 'partner', 'family', 'institution')),
    receiving_office_id uuid constraint reception_receiving_office_fk references office (id),
    place text not null,
    contact_name text not null,
    contact text not null,
    state text not null constraint reception_state check (state in ('asked', 'accepted', 'declined')),
    asked_on date not null,
    answered_on date,
    version integer not null default 1,
    recorded_by uuid not null constraint reception_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('reception')},
    constraint reception_answered check ((state = 'asked') = (answered_on is null))
  );
  create unique index reception_open_key on reception (member_id) where state in ('asked', 'accepted');
  create index reception_member_idx on reception (member_id);
  create index reception_case_idx on reception (case_id);
`;
