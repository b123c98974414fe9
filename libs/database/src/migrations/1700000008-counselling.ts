import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conversations, with and without a case; what was said of fear; declarations, consents, and what went to whom. */
export class Counselling1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table counselling_session (
        id uuid not null default gen_random_uuid() constraint counselling_session_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        purpose text not null,
        mode text not null,
        language text not null constraint counselling_session_language_fk references language (code),
        interpreter_used boolean not null,
        held_at timestamptz not null,
        duration_minutes integer not null,
        counsellor_id uuid not null constraint counselling_session_counsellor_fk references app_user (id),
        interpreter_kind text constraint counselling_session_interpreter_kind check (
          interpreter_kind in ('professional', 'cultural-mediator', 'colleague', 'volunteer', 'acquaintance')),
        interpreter_is_kin boolean,
        alone boolean,
        out_of_earshot boolean,
        present_member_ids uuid[] not null default '{}',
        others_present text[] not null default '{}',
        on_behalf_of_member_ids uuid[] not null default '{}',
        topics text[] not null default '{}',
        outcome text constraint counselling_session_outcome check (
          outcome in ('wants-to-apply', 'still-considering', 'does-not-want', 'another-session', 'referred')),
        fear_of_return_asked boolean not null default false,
        joint_id uuid,
        version integer not null default 1,
        created_at timestamptz not null,
        constraint counselling_session_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint counselling_session_id_case_office_key unique (id, case_id, office_id),
        constraint counselling_session_alone check (alone is not true
          or (present_member_ids = '{}' and not others_present && '{family,guardian,custodial-staff,authority,other}'))
      );
      create index counselling_session_case_idx on counselling_session (case_id, held_at);
      create index counselling_session_member_idx on counselling_session (member_id, held_at);

      create table session_note (
        id uuid not null default gen_random_uuid() constraint session_note_pk primary key,
        session_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        matter_class text not null constraint session_note_class check (
          matter_class in ('ordinary', 'health', 'protection')),
        text text not null,
        author_id uuid not null constraint session_note_author_fk references app_user (id),
        created_at timestamptz not null,
        constraint session_note_session_fk foreign key (session_id, case_id, office_id)
          references counselling_session (id, case_id, office_id) on update cascade
      );
      create index session_note_session_idx on session_note (session_id);
      create index session_note_case_idx on session_note (case_id);

      create table consent (
        id uuid not null default gen_random_uuid() constraint consent_pk primary key,
        person_id uuid not null,
        office_id uuid not null,
        purpose text not null,
        matter_class text not null default 'ordinary' constraint consent_class check (
          matter_class in ('ordinary', 'health', 'protection')),
        channel_id uuid constraint consent_channel_fk references contact_channel (id),
        recipient_kind text constraint consent_recipient_kind check (recipient_kind in (
          'partner', 'receiving-office', 'health-service', 'consulate', 'authority', 'authority-of-origin',
          'legal-adviser', 'protection-service', 'media')),
        recipient_name text,
        granted_on date not null,
        withdrawn_on date,
        recorded_by uuid not null constraint consent_recorder_fk references app_user (id),
        version integer not null default 1,
        created_at timestamptz not null,
        constraint consent_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade,
        constraint consent_period check (withdrawn_on is null or withdrawn_on >= granted_on),
        constraint consent_recipient check ((recipient_kind is null) = (recipient_name is null))
      );
      create index consent_person_idx on consent (person_id);

      -- Answers about fear and the information given after one, never rewritten: who asks need not read them back.
      create table asylum_information (
        id uuid not null default gen_random_uuid() constraint asylum_information_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        session_id uuid constraint asylum_information_session_fk references counselling_session (id),
        matter_class text not null default 'protection' constraint asylum_information_class check (
          matter_class = 'protection'),
        entry text not null constraint asylum_information_entry check (
          entry in ('fears-return', 'does-not-fear-return', 'information-given')),
        happened_on date not null,
        text text,
        author_id uuid not null constraint asylum_information_author_fk references app_user (id),
        created_at timestamptz not null,
        constraint asylum_information_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index asylum_information_member_idx on asylum_information (member_id);
      create index asylum_information_case_idx on asylum_information (case_id);

      create table data_notice (
        id uuid not null default gen_random_uuid() constraint data_notice_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        given_on date not null,
        language text not null constraint data_notice_language_fk references language (code),
        notice_version text not null,
        recorded_by uuid not null constraint data_notice_recorder_fk references app_user (id),
        created_at timestamptz not null,
        constraint data_notice_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint data_notice_key unique (member_id, given_on, language, notice_version)
      );
      create index data_notice_case_idx on data_notice (case_id);

      create table declaration_template (
        id uuid not null default gen_random_uuid() constraint declaration_template_pk primary key,
        language text not null constraint declaration_template_language_fk references language (code),
        number integer not null,
        legal_owner text not null,
        translator text,
        state text not null constraint declaration_template_state check (state in ('draft', 'published')),
        drafted_by uuid constraint declaration_template_drafter_fk references app_user (id),
        reviewed_by uuid constraint declaration_template_reviewer_fk references app_user (id),
        reviewed_at timestamptz,
        valid_from date,
        valid_to date,
        sample boolean not null,
        text text not null,
        version integer not null default 1,
        constraint declaration_template_key unique (language, number),
        constraint declaration_template_drafted check (sample or drafted_by is not null),
        constraint declaration_template_period check (valid_to is null or valid_to > valid_from),
        constraint declaration_template_published check (state = 'draft' or valid_from is not null),
        constraint declaration_template_reviewed check (
          sample or state = 'draft' or (reviewed_by is not null and reviewed_at is not null and reviewed_by <> drafted_by))
      );

      create table declaration (
        id uuid not null default gen_random_uuid() constraint declaration_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        template_id uuid not null constraint declaration_template_fk references declaration_template (id),
        language text not null,
        template_number integer not null,
        sample boolean not null,
        signed_at timestamptz not null,
        signed_on date not null,
        signed_by text not null constraint declaration_signed_by check (signed_by in ('person', 'guardian')),
        in_detention boolean not null,
        interpreter_kind text constraint declaration_interpreter_kind check (
          interpreter_kind in ('professional', 'cultural-mediator', 'colleague', 'volunteer', 'acquaintance')),
        lapsed_on date,
        lapse_reason text constraint declaration_lapse_reason check (
          lapse_reason in ('withdrawn', 'cancelled', 'revoked')),
        lapsed_by_step_id bigint constraint declaration_lapsed_by_step_fk references case_history (id),
        recorded_by uuid not null constraint declaration_recorder_fk references app_user (id),
        version integer not null default 1,
        created_at timestamptz not null,
        constraint declaration_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint declaration_id_case_office_key unique (id, case_id, office_id),
        constraint declaration_lapse check ((lapsed_on is null) = (lapse_reason is null))
      );
      create index declaration_case_idx on declaration (case_id);
      create unique index declaration_standing_key on declaration (member_id) where lapsed_on is null;

      create table declaration_reconfirmation (
        id uuid not null default gen_random_uuid() constraint declaration_reconfirmation_pk primary key,
        declaration_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        reconfirmed_on date not null,
        recorded_by uuid not null constraint declaration_reconfirmation_recorder_fk references app_user (id),
        created_at timestamptz not null,
        constraint declaration_reconfirmation_declaration_fk foreign key (declaration_id, case_id, office_id)
          references declaration (id, case_id, office_id) on update cascade
      );
      create index declaration_reconfirmation_declaration_idx
        on declaration_reconfirmation (declaration_id, reconfirmed_on);

      create table asylum_claim_withdrawal (
        id uuid not null default gen_random_uuid() constraint asylum_claim_withdrawal_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null constraint asylum_claim_withdrawal_key unique,
        sent_on date not null,
        rule_programme text,
        rule_source text,
        rule_valid_from date,
        legal_advice_offered_on date,
        told_what_is_lost boolean not null,
        recorded_by uuid not null constraint asylum_claim_withdrawal_recorder_fk references app_user (id),
        created_at timestamptz not null,
        constraint asylum_claim_withdrawal_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint asylum_claim_withdrawal_rule check (
          num_nonnulls(rule_programme, rule_source, rule_valid_from) in (0, 3)
          and (rule_source is null or (legal_advice_offered_on is not null and told_what_is_lost)))
      );
      create index asylum_claim_withdrawal_case_idx on asylum_claim_withdrawal (case_id);

      -- One row a class of matter: what was told of health leaves no trace for those who may not know of it.
      create table sharing (
        id uuid not null default gen_random_uuid() constraint sharing_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        matter_class text not null constraint sharing_class check (
          matter_class in ('ordinary', 'health', 'protection')),
        recipient_kind text not null constraint sharing_recipient_kind check (recipient_kind in (
          'partner', 'receiving-office', 'health-service', 'consulate', 'authority', 'authority-of-origin',
          'legal-adviser', 'protection-service', 'media')),
        recipient_name text not null,
        categories text[] not null,
        shared_on date not null,
        basis text not null constraint sharing_basis check (basis in ('consent', 'law', 'agreement')),
        consent_id uuid constraint sharing_consent_fk references consent (id),
        legal_reference text,
        author_id uuid not null constraint sharing_author_fk references app_user (id),
        created_at timestamptz not null,
        constraint sharing_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint sharing_founded check (
          (basis = 'consent') = (consent_id is not null) and (basis = 'consent') = (legal_reference is null)),
        constraint sharing_firewall check (recipient_kind not in ('consulate', 'authority', 'authority-of-origin')
          or categories <@ '{identity,travel-document,flight,departure-confirmation,withdrawal-status}')
      );
      create index sharing_case_idx on sharing (case_id, shared_on);
      create index sharing_member_idx on sharing (member_id);
      create index sharing_consent_idx on sharing (consent_id);

      create table information_contact (
        id uuid not null default gen_random_uuid() constraint information_contact_pk primary key,
        office_id uuid not null constraint information_contact_office_fk references office (id),
        day date not null,
        channel text not null constraint information_contact_channel check (channel in (
          'desk', 'phone', 'email', 'online', 'outreach', 'group-session')),
        place text,
        languages text[] not null,
        topic text not null constraint information_contact_topic check (topic in (
          'personal_situation', 'host_country', 'country_of_origin', 'return', 'asylum', 'health', 'other')),
        heard_from text,
        referred_to text,
        heads integer not null constraint information_contact_heads check (heads >= 1),
        case_id uuid constraint information_contact_case_key unique
          constraint information_contact_case_fk references "case" (id),
        recorded_by uuid not null constraint information_contact_recorder_fk references app_user (id),
        version integer not null default 1,
        created_at timestamptz not null
      );
      create index information_contact_office_idx on information_contact (office_id, day desc, id);
      create index information_contact_day_idx on information_contact (day);

      create table information_count (
        office_id uuid not null constraint information_count_office_fk references office (id),
        month date not null,
        channel text not null,
        topic text not null,
        languages text[] not null,
        contacts integer not null,
        heads integer not null,
        constraint information_count_pk primary key (office_id, month, channel, topic, languages)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table information_count, information_contact, sharing, asylum_claim_withdrawal, declaration_reconfirmation,
         declaration, declaration_template, data_notice, asylum_information, consent, session_note, counselling_session`,
    );
  }
}
