import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Help that was given after somebody came back, by the office itself or by whom it was referred to, with its proofs. */
export class ReintegrationServices1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SERVICE);
    await runner.query(PROOF);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table service_proof, reintegration_service`);
  }
}

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const SERVICE = `
  -- Figures count these by the day of the service. A mistake is taken back and stays; nothing is rewritten.
  create table reintegration_service (
    id uuid not null default gen_random_uuid() constraint reintegration_service_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    matter_class text not null constraint reintegration_service_class check (
      matter_class in ('ordinary', 'health', 'protection')),
    sending_id uuid constraint reintegration_service_sending_fk references referral_sending (id),
    provision text not null constraint reintegration_service_provision check (provision in ('referral', 'direct')),
    service_kind text not null constraint reintegration_service_kind check (service_kind in (
        'basic-needs', 'temporary-housing', 'business-start-up', 'job-placement', 'vocational-training',
        'cash-for-work', 'financial-literacy', 'housing', 'medical-care', 'education', 'skills-development',
        'legal-services', 'documentation', 'social-protection', 'childcare', 'security-measures',
        'psychosocial-support', 'family-mediation', 'peer-support')),
    dimension text not null constraint reintegration_service_dimension check (
      dimension in ('economic', 'social', 'psychosocial')),
    level text not null constraint reintegration_service_level check (
      level in ('individual', 'community', 'structural')),
    given_on date not null,
    quantity integer not null constraint reintegration_service_quantity check (quantity between 1 and 10000),
    unit text not null constraint reintegration_service_unit check (unit in ('hours', 'sessions', 'days', 'items')),
    place text not null,
    note text,
    recorded_in uuid not null constraint reintegration_service_recording_office_fk references office (id),
    author_id uuid not null constraint reintegration_service_author_fk references app_user (id),
    created_at timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by uuid constraint reintegration_service_taker_fk references app_user (id),
    version integer not null default 1,
    constraint reintegration_service_referred check ((provision = 'referral') = (sending_id is not null)),
    constraint reintegration_service_taken_whole check ((taken_back_at is null) = (taken_back_by is null)),${OF_MEMBER('reintegration_service')}
  );
  create unique index reintegration_service_once_key on reintegration_service
    (member_id, service_kind, given_on, quantity, unit, place) where taken_back_at is null;
  create index reintegration_service_day_idx on reintegration_service (given_on, office_id) where taken_back_at is null;
  create index reintegration_service_sending_idx on reintegration_service (sending_id);
  create index reintegration_service_case_idx on reintegration_service (case_id);
`;

const PROOF = `
  -- The digest of a paper's content: the same receipt proves one service and not two.
  create table service_proof (
    id uuid not null default gen_random_uuid() constraint service_proof_pk primary key,
    service_id uuid not null constraint service_proof_service_fk references reintegration_service (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    attachment_id uuid not null constraint service_proof_attachment_fk references attachment (id) on delete cascade,
    kind text not null constraint service_proof_kind check (kind in (
      'receipt', 'hand-over-certificate', 'attendance-record', 'training-certificate', 'other')),
    content_digest text not null,
    added_in uuid not null constraint service_proof_adding_office_fk references office (id),
    added_by uuid not null constraint service_proof_adder_fk references app_user (id),
    created_at timestamptz not null,
    constraint service_proof_content_key unique (member_id, content_digest),${OF_MEMBER('service_proof')}
  );
  create index service_proof_service_idx on service_proof (service_id);
  create index service_proof_case_idx on service_proof (case_id);
`;
