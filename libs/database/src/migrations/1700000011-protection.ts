import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vulnerability screening, and what protects a child: guardian, parents, best interests, own view, missing-child alert. */
export class Protection1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCREENING);
    await runner.query(GUARDIANSHIP);
    await runner.query(BEST_INTERESTS);
    await runner.query(ALERTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table office_protocol, missing_child_alert, child_task, child_consent, protection_record,
        best_interests_procedure, custody_order, parental_authority, child_hearing, child_placement, guardianship,
        age_doubt, protection_flag, specialised_centre, screening_answer, screening`);
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

const SCREENING = `
  -- That a screening was held is known to everybody on the case; what it found is sealed, one row for each matter.
  create table screening (
    ${ID('screening')},
    kind text not null constraint screening_kind check (kind in ('rapid', 'full')),
    held_on date not null,
    full_needed boolean not null,
    reassess_on date,
    screened_by uuid not null constraint screening_screener_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('screening')},
    constraint screening_id_case_office_key unique (id, case_id, office_id),
    constraint screening_reassessed_later check (reassess_on > held_on)
  );
  create index screening_member_idx on screening (member_id, held_on);
  create index screening_case_idx on screening (case_id);

  create table screening_answer (
    ${ID('screening_answer')},
    screening_id uuid not null,
    matter_class text not null constraint screening_answer_class check (matter_class in ('health', 'protection')),
    level text not null constraint screening_answer_level check (level in ('low', 'medium', 'high')),
    indicators text[] not null,
    factors jsonb not null,
    author_id uuid not null constraint screening_answer_author_fk references app_user (id),
    created_at timestamptz not null,
    constraint screening_answer_screening_fk foreign key (screening_id, case_id, office_id)
      references screening (id, case_id, office_id) on update cascade,
    constraint screening_answer_key unique (screening_id, matter_class)
  );
  create index screening_answer_member_idx on screening_answer (member_id);

  create table specialised_centre (
    code text not null constraint specialised_centre_pk primary key,
    name text not null,
    country_code char(2) not null,
    matter text not null,
    known_from text not null constraint specialised_centre_known_from check (
      known_from in ('background-high', 'background-medium', 'background-low'))
  );
  insert into specialised_centre (code, name, country_code, matter, known_from) values
    ('pag-asa', 'PAG-ASA', 'BE', 'trafficking', 'background-high'),
    ('payoke', 'Payoke', 'BE', 'trafficking', 'background-high'),
    ('surya', 'Sürya', 'BE', 'trafficking', 'background-high');

  create table protection_flag (
    ${ID('protection_flag')},
    matter_class text not null default 'protection' constraint protection_flag_class check (
      matter_class = 'protection'),
    kind text not null constraint protection_flag_kind check (kind = 'possible-trafficking'),
    raised_on date not null,
    referral_state text not null constraint protection_flag_referral_state check (
      referral_state in ('to-offer', 'accepted', 'declined')),
    centre_code text constraint protection_flag_centre_fk references specialised_centre (code),
    referred_on date,
    version integer not null default 1,
    author_id uuid not null constraint protection_flag_author_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('protection_flag')},
    constraint protection_flag_referred_whole check (
      (referral_state = 'to-offer') = (referred_on is null)
      and (referral_state <> 'accepted' or centre_code is not null))
  );
  create index protection_flag_case_idx on protection_flag (case_id);
  -- Nobody is asked again because two colleagues saw the same sign.
  create unique index protection_flag_open_key on protection_flag (member_id) where referral_state = 'to-offer';
`;

const GUARDIANSHIP = `
  create table age_doubt (
    ${ID('age_doubt')},
    doubted_by text not null,
    doubted_on date not null,
    outcome text constraint age_doubt_outcome check (outcome in ('child', 'adult')),
    settled_by text,
    settled_on date,
    version integer not null default 1,
    recorded_by uuid not null constraint age_doubt_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('age_doubt')},
    constraint age_doubt_settled_whole check (
      (outcome is null) = (settled_on is null) and settled_on >= doubted_on)
  );
  create index age_doubt_member_idx on age_doubt (member_id);
  create unique index age_doubt_open_key on age_doubt (member_id) where outcome is null;

  create table guardianship (
    ${ID('guardianship')},
    authority text not null,
    act text not null,
    appointed_on date not null,
    guardian_name text not null,
    contact text not null,
    guardian_person_id uuid constraint guardianship_guardian_fk references person (id),
    valid_from date not null,
    valid_to date,
    replaces_id uuid constraint guardianship_replaces_key unique
      constraint guardianship_replaces_fk references guardianship (id),
    version integer not null default 1,
    recorded_by uuid not null constraint guardianship_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('guardianship')},
    constraint guardianship_term check (valid_to >= valid_from),
    constraint guardianship_no_overlap exclude using gist (
      member_id with =, daterange(valid_from, valid_to, '[]') with &&)
  );
  create index guardianship_member_idx on guardianship (member_id, valid_from);

  create table child_placement (
    ${ID('child_placement')},
    kind text not null constraint child_placement_kind check (
      kind in ('reception-centre', 'foster-family', 'with-kin', 'own-lodging', 'other')),
    place text not null,
    contact_name text not null,
    contact text not null,
    contact_safe boolean not null,
    placed_on date not null,
    ended_on date,
    recorded_by uuid not null constraint child_placement_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('child_placement')},
    constraint child_placement_period check (ended_on >= placed_on)
  );
  create unique index child_placement_open_key on child_placement (member_id) where ended_on is null;

  -- That a child was asked stands open; what they said is sealed, in protection_record.
  create table child_hearing (
    ${ID('child_hearing')},
    decision text not null constraint child_hearing_decision check (
      decision in ('application', 'screening', 'best-interests', 'return', 'departure', 'other')),
    outcome text not null constraint child_hearing_outcome check (outcome in ('heard', 'too-young', 'did-not-wish')),
    heard_on date not null,
    heard_by uuid not null constraint child_hearing_hearer_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('child_hearing')}
  );
  create index child_hearing_member_idx on child_hearing (member_id, decision);

  -- Whether a holder consents stands open; that somebody said no, and why, is sealed.
  create table parental_authority (
    ${ID('parental_authority')},
    person_id uuid constraint parental_authority_person_fk references person (id),
    holder_name text,
    contact text,
    basis text not null constraint parental_authority_basis check (
      basis in ('parent', 'legal-caregiver', 'court-appointed')),
    only_because text constraint parental_authority_only_because check (
      only_because in ('other-parent-died', 'other-parent-unknown', 'never-recognised')),
    consented_on date,
    version integer not null default 1,
    recorded_by uuid not null constraint parental_authority_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('parental_authority')},
    constraint parental_authority_who check ((person_id is null) <> (holder_name is null)),
    constraint parental_authority_person_key unique (member_id, person_id)
  );
  create index parental_authority_member_idx on parental_authority (member_id);

  create table custody_order (
    ${ID('custody_order')},
    court text not null,
    reference text not null,
    ordered_on date not null,
    ended_on date,
    version integer not null default 1,
    recorded_by uuid not null constraint custody_order_recorder_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('custody_order')},
    constraint custody_order_period check (ended_on >= ordered_on)
  );
  create index custody_order_member_idx on custody_order (member_id);
`;

const BEST_INTERESTS = `
  create table best_interests_procedure (
    ${ID('best_interests_procedure')},
    state text not null constraint best_interests_procedure_state check (
      state in ('open', 'assessment', 'determination', 'reopened', 'closed')),
    opened_on date not null,
    decided_on date,
    favours_return boolean not null default false,
    next_review_on date,
    appealed_on date,
    version integer not null default 1,
    opened_by uuid not null constraint best_interests_procedure_opener_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('best_interests_procedure')},
    constraint best_interests_procedure_id_case_office_key unique (id, case_id, office_id),
    constraint best_interests_procedure_member_key unique (member_id),
    constraint best_interests_procedure_decided check (
      (state = 'closed') = (decided_on is not null) and (not favours_return or state = 'closed')
      and (appealed_on is null or state = 'closed'))
  );
  create index best_interests_procedure_case_idx on best_interests_procedure (case_id);

  create table child_consent (
    ${ID('child_consent')},
    procedure_id uuid not null,
    giver text not null constraint child_consent_giver check (giver in ('guardian', 'child', 'family')),
    guardianship_id uuid constraint child_consent_guardianship_fk references guardianship (id),
    given_on date not null,
    withdrawn_on date,
    version integer not null default 1,
    recorded_by uuid not null constraint child_consent_recorder_fk references app_user (id),
    created_at timestamptz not null,
    constraint child_consent_procedure_fk foreign key (procedure_id, case_id, office_id)
      references best_interests_procedure (id, case_id, office_id) on update cascade,
    constraint child_consent_guardian_named check ((giver = 'guardian') = (guardianship_id is not null)),
    constraint child_consent_period check (withdrawn_on >= given_on)
  );
  create index child_consent_member_idx on child_consent (member_id);
  create unique index child_consent_standing_key on child_consent (procedure_id, giver) where withdrawn_on is null;

  -- The sealed words beside the open rows above: written once, never changed, read by few.
  create table protection_record (
    ${ID('protection_record')},
    matter_class text not null default 'protection' constraint protection_record_class check (
      matter_class = 'protection'),
    kind text not null constraint protection_record_kind check (
      kind in ('own-view', 'parental-refusal', 'best-interests-assessment', 'best-interests-determination',
        'best-interests-reopening', 'family-tracing', 'family-assessment', 'alert-closing', 'parental-consent',
        'care-level')),
    subject_id uuid not null,
    happened_on date not null,
    content jsonb not null,
    author_id uuid not null constraint protection_record_author_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('protection_record')}
  );
  create index protection_record_subject_idx on protection_record (subject_id);
  create index protection_record_member_idx on protection_record (member_id);
`;

const ALERTS = `
  create table child_task (
    ${ID('child_task')},
    kind text not null constraint child_task_kind check (
      kind in ('turns-eighteen', 'turned-eighteen', 'parental-refusal')),
    matter_class text not null constraint child_task_class check (matter_class in ('ordinary', 'protection')),
    subject_id uuid not null,
    due_on date not null,
    done_on date,
    done_by uuid constraint child_task_doer_fk references app_user (id),
    version integer not null default 1,
    author_id uuid constraint child_task_author_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('child_task')},
    constraint child_task_key unique (kind, subject_id),
    constraint child_task_done_whole check ((done_on is null) = (done_by is null))
  );
  create index child_task_open_idx on child_task (office_id, due_on) where done_on is null;
  create index child_task_case_idx on child_task (case_id);

  create table missing_child_alert (
    ${ID('missing_child_alert')},
    occasion text not null constraint missing_child_alert_occasion check (
      occasion in ('appointment', 'check-in', 'round', 'other')),
    appointment_id uuid constraint missing_child_alert_appointment_fk references appointment (id)
      constraint missing_child_alert_appointment_key unique,
    missed_at timestamptz not null,
    opened_at timestamptz not null,
    opened_by uuid constraint missing_child_alert_opener_fk references app_user (id),
    told integer not null default 1,
    tell_again_at timestamptz,
    close_reason text constraint missing_child_alert_close_reason check (
      close_reason in ('found-safe', 'excused', 'with-authorities', 'raised-in-error')),
    closed_at timestamptz,
    closed_by uuid constraint missing_child_alert_closer_fk references app_user (id),
    version integer not null default 1,
    ${OF_MEMBER('missing_child_alert')},
    constraint missing_child_alert_closed_whole check (
      (closed_at is null) = (close_reason is null) and (closed_at is null) = (closed_by is null)
      and (closed_at is null) = (tell_again_at is not null))
  );
  create index missing_child_alert_case_idx on missing_child_alert (case_id);
  create index missing_child_alert_open_idx on missing_child_alert (tell_again_at) where closed_at is null;

  create table office_protocol (
    office_id uuid not null constraint office_protocol_pk primary key
      constraint office_protocol_office_fk references office (id),
    missing_child text not null,
    version integer not null default 1,
    changed_by uuid not null constraint office_protocol_changer_fk references app_user (id),
    changed_at timestamptz not null
  );
`;
