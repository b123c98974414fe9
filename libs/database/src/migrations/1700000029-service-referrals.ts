import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody is sent, with their consent, to who can help: the referral, each sending with its ground, and what the receiver reads. */
export class ServiceReferrals1700000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFERRAL);
    await runner.query(SENDING);
    await runner.query(SHEET);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table referral_sheet, referral_sending, service_referral`);
  }
}

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const KINDS = `'basic-needs', 'temporary-housing', 'business-start-up', 'job-placement', 'vocational-training',
        'cash-for-work', 'financial-literacy', 'housing', 'medical-care', 'education', 'skills-development',
        'legal-services', 'documentation', 'social-protection', 'childcare', 'security-measures',
        'psychosocial-support', 'family-mediation', 'peer-support'`;

const REFERRAL = `
  -- The words in which somebody agreed stand here as they were shown: a consent is to this text and to no other.
  create table service_referral (
    id uuid not null default gen_random_uuid() constraint service_referral_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    matter_class text not null constraint service_referral_class check (
      matter_class in ('ordinary', 'health', 'protection')),
    service_kind text not null constraint service_referral_kind check (service_kind in (
        ${KINDS})),
    recipient_kind text not null constraint service_referral_recipient_kind check (
      recipient_kind in ('partner', 'outside-service')),
    recipient_office_id uuid constraint service_referral_recipient_fk references office (id),
    recipient_name text,
    reason text not null,
    asked text not null,
    categories text[] not null constraint service_referral_categories check (
      categories <@ '{identity,contact,family,reintegration-needs,medical,vulnerability}'),
    state text not null constraint service_referral_state check (
      state in ('proposed', 'consented', 'sent', 'withdrawn')),
    consented_on date,
    consent_given_by text constraint service_referral_giver check (consent_given_by in ('person', 'guardian')),
    consent_language text constraint service_referral_language_fk references language (code),
    text_shown text,
    consent_recorded_by uuid constraint service_referral_consent_recorder_fk references app_user (id),
    withdrawn_on date,
    withdraw_reason text constraint service_referral_withdraw_reason check (
      withdraw_reason in ('consent-revoked', 'not-agreed', 'no-longer-needed', 'recorded-by-mistake')),
    withdrawn_by uuid constraint service_referral_withdrawer_fk references app_user (id),
    author_id uuid not null constraint service_referral_author_fk references app_user (id),
    created_at timestamptz not null,
    version integer not null default 1,
    constraint service_referral_recipient check (
      (recipient_kind = 'partner') = (recipient_office_id is not null)
      and (recipient_kind = 'outside-service') = (recipient_name is not null)),
    constraint service_referral_consent_whole check (num_nonnulls(
      consented_on, consent_given_by, consent_language, text_shown, consent_recorded_by) in (0, 5)),
    constraint service_referral_consented check (state not in ('consented', 'sent') or consented_on is not null),
    constraint service_referral_withdrawn_whole check (
      (state = 'withdrawn') = (withdrawn_on is not null)
      and num_nonnulls(withdrawn_on, withdraw_reason, withdrawn_by) in (0, 3)),${OF_MEMBER('service_referral')}
  );
  create index service_referral_member_idx on service_referral (member_id);
  create index service_referral_case_idx on service_referral (case_id);
`;

const SENDING = `
  -- What left, to whom, on which ground: the log of transfers, and what became of it. It holds ids, codes and days, so
  -- that the clock may ask after one that is sealed without knowing what it is about.
  create table referral_sending (
    id uuid not null default gen_random_uuid() constraint referral_sending_pk primary key,
    referral_id uuid not null constraint referral_sending_referral_fk references service_referral (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    matter_class text not null constraint referral_sending_class check (
      matter_class in ('ordinary', 'health', 'protection')),
    recipient_office_id uuid constraint referral_sending_recipient_fk references office (id),
    legal_basis text not null constraint referral_sending_basis check (legal_basis = 'consent'),
    agreement_reference text not null,
    categories text[] not null constraint referral_sending_categories check (
      categories <@ '{identity,contact,family,reintegration-needs,medical,vulnerability}'),
    sent_on date not null,
    sent_at timestamptz not null,
    author_id uuid not null constraint referral_sending_author_fk references app_user (id),
    state text not null constraint referral_sending_state check (state in (
      'sent', 'no-response', 'accepted', 'rejected', 'service-started', 'completed', 'withdrawn')),
    answer_due_on date not null,
    escalated_at timestamptz,
    answered_at timestamptz,
    answered_by uuid constraint referral_sending_answerer_fk references app_user (id),
    reject_reason text constraint referral_sending_reject_reason check (reject_reason in (
      'no-capacity', 'not-our-service', 'outside-our-area', 'person-not-reached', 'person-declined', 'other')),
    outcome text constraint referral_sending_outcome check (outcome in (
      'delivered', 'partly-delivered', 'not-delivered', 'person-declined', 'person-not-reached')),
    ended_on date,
    ended_by uuid constraint referral_sending_ender_fk references app_user (id),
    sheet_until date,
    version integer not null default 1,
    constraint referral_sending_answered_whole check ((answered_at is null) = (answered_by is null)),
    constraint referral_sending_rejected check ((state = 'rejected') = (reject_reason is not null)),
    constraint referral_sending_completed check ((state = 'completed') = (outcome is not null)),
    constraint referral_sending_ended check (
      (state in ('rejected', 'completed', 'withdrawn')) = (ended_on is not null)
      and (ended_on is null) = (sheet_until is null)),${OF_MEMBER('referral_sending')}
  );
  create unique index referral_sending_referral_key on referral_sending (referral_id);
  create index referral_sending_recipient_idx on referral_sending (recipient_office_id);
  create index referral_sending_due_idx on referral_sending (answer_due_on) where state = 'sent';
  create index referral_sending_member_idx on referral_sending (member_id);
  create index referral_sending_case_idx on referral_sending (case_id);
`;

const SHEET = `
  -- All that whoever is asked to help reads of somebody, copied as it was sent: the file itself stays shut to them.
  create table referral_sheet (
    sending_id uuid not null constraint referral_sheet_pk primary key
      constraint referral_sheet_sending_fk references referral_sending (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    service_kind text not null constraint referral_sheet_kind check (service_kind in (
        ${KINDS})),
    name text not null,
    languages text[] not null,
    contacts jsonb not null,
    adults integer constraint referral_sheet_adults check (adults >= 0),
    children integer constraint referral_sheet_children check (children >= 0),
    reason text not null,
    asked text not null,
    answer_note text,
    outcome_note text,${OF_MEMBER('referral_sheet')}
  );
  create index referral_sheet_member_idx on referral_sheet (member_id);
  create index referral_sheet_case_idx on referral_sheet (case_id);
`;
