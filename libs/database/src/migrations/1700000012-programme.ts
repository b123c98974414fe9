import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes and their dated rules; what was evaluated by them, decided, and is due. */
export class Programme1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme (
        code text not null constraint programme_pk primary key,
        name text not null,
        host_countries text[] not null,
        currency char(3) not null constraint programme_currency_fk references currency (code),
        means_of_complaint text not null,
        agency text not null,
        valid_from date,
        valid_to date,
        source text not null,
        origin text not null constraint programme_origin check (origin in ('shipped', 'local')),
        office_id uuid constraint programme_office_fk references office (id),
        recorded_by uuid constraint programme_recorder_fk references app_user (id),
        recorded_at timestamptz,
        version integer not null default 1,
        constraint programme_code check (code ~ '^[A-Z]{2}-[A-Z0-9]+(-[A-Z0-9]+)*$'),
        constraint programme_period check (valid_to > valid_from),
        constraint programme_recorded_whole check (
          (origin = 'local') = (office_id is not null)
          and (origin = 'local') = (recorded_by is not null)
          and (origin = 'local') = (recorded_at is not null and valid_from is not null))
      );

      create table programme_fund (
        id uuid not null default gen_random_uuid() constraint programme_fund_pk primary key,
        programme_code text not null constraint programme_fund_programme_fk references programme (code),
        project_id uuid not null,
        office_id uuid not null,
        valid_from date not null,
        valid_to date,
        created_at timestamptz not null,
        constraint programme_fund_project_fk foreign key (project_id, office_id) references project (id, office_id),
        constraint programme_fund_period check (valid_to is null or valid_to > valid_from),
        constraint programme_fund_no_overlap exclude using gist (
          programme_code with =, project_id with =, daterange(valid_from, valid_to, '[)') with &&)
      );

      create table rule_version (
        id uuid not null default gen_random_uuid() constraint rule_version_pk primary key,
        office_id uuid constraint rule_version_office_fk references office (id),
        programme_code text not null constraint rule_version_programme_fk references programme (code),
        code text not null constraint rule_version_code check (code ~ '^[a-z][a-z0-9-]*$'),
        number integer not null,
        position integer not null,
        kind text not null constraint rule_version_kind check (kind in ('requirement', 'component')),
        title text not null,
        explanation text not null,
        legal_reference text not null,
        source_keys text[] not null,
        our_reading text,
        date_field text not null constraint rule_version_date_field check (
          date_field in ('departureOn', 'applicationOn')),
        valid_from date,
        valid_to date,
        definition jsonb not null,
        status text not null constraint rule_version_status check (status in ('draft', 'published')),
        origin text not null constraint rule_version_origin check (origin in ('shipped', 'local')),
        drafted_by uuid constraint rule_version_drafter_fk references app_user (id),
        drafted_at timestamptz,
        published_by uuid constraint rule_version_publisher_fk references app_user (id),
        published_at timestamptz,
        version integer not null default 1,
        constraint rule_version_number_key unique (programme_code, code, number),
        constraint rule_version_period check (valid_to > valid_from),
        constraint rule_version_two_people check (published_by <> drafted_by),
        constraint rule_version_published_whole check (
          (status = 'published') = (published_at is not null)
          and (origin = 'shipped' or (office_id is not null and drafted_by is not null
               and (status = 'draft' or published_by is not null)))),
        constraint rule_version_no_overlap exclude using gist (
          programme_code with =, code with =, daterange(valid_from, valid_to, '[)') with &&)
          where (status = 'published')
      );
      create index rule_version_programme_idx on rule_version (programme_code, position);

      -- What was published is what people were judged by: it may be given an end, once, and nothing else.
      create function keep_published_rule() returns trigger language plpgsql set search_path = public, pg_temp as $$
        begin
          if old.status = 'published' and (
               old.valid_to is not null
               or (to_jsonb(new) - 'valid_to' - 'version') is distinct from (to_jsonb(old) - 'valid_to' - 'version'))
          then
            raise exception 'a published rule is never edited' using errcode = 'check_violation',
              constraint = 'rule_version_published_stays';
          end if;
          return new;
        end $$;
      create trigger rule_version_published_stays before update on rule_version
        for each row execute function keep_published_rule();

      create table local_figure (
        id uuid not null default gen_random_uuid() constraint local_figure_pk primary key,
        office_id uuid not null constraint local_figure_office_fk references office (id),
        programme_code text not null constraint local_figure_programme_fk references programme (code),
        component text not null,
        role text not null,
        amount_minor integer not null constraint local_figure_amount check (amount_minor >= 0),
        currency char(3) not null constraint local_figure_currency_fk references currency (code),
        valid_from date not null,
        valid_to date,
        source text not null,
        entered_by uuid not null constraint local_figure_enterer_fk references app_user (id),
        entered_at timestamptz not null,
        confirmed_by uuid constraint local_figure_confirmer_fk references app_user (id),
        confirmed_at timestamptz,
        version integer not null default 1,
        constraint local_figure_period check (valid_to > valid_from),
        constraint local_figure_two_people check (confirmed_by <> entered_by),
        constraint local_figure_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null)),
        constraint local_figure_no_overlap exclude using gist (
          office_id with =, programme_code with =, component with =, role with =,
          daterange(valid_from, valid_to, '[)') with &&) where (confirmed_by is not null)
      );

      create table member_fact (
        id uuid not null default gen_random_uuid() constraint member_fact_pk primary key,
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        fact text not null,
        value jsonb not null,
        established_on date not null,
        recorded_by uuid not null constraint member_fact_recorder_fk references app_user (id),
        recorded_at timestamptz not null,
        constraint member_fact_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index member_fact_member_idx on member_fact (member_id, fact, established_on, recorded_at);

      create table eligibility_evaluation (
        id uuid not null default gen_random_uuid() constraint eligibility_evaluation_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        programme_code text not null constraint eligibility_evaluation_programme_fk references programme (code),
        number integer not null,
        as_of date not null,
        context jsonb not null,
        inputs_digest text not null,
        version integer not null default 1,
        created_by uuid not null constraint eligibility_evaluation_creator_fk references app_user (id),
        created_at timestamptz not null,
        constraint eligibility_evaluation_case_fk foreign key (case_id, office_id)
          references "case" (id, office_id) on update cascade,
        constraint eligibility_evaluation_number_key unique (case_id, number)
      );

      create table evaluation_result (
        evaluation_id uuid not null constraint evaluation_result_evaluation_fk references eligibility_evaluation (id),
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        role text not null,
        outcome text not null constraint evaluation_result_outcome check (
          outcome in ('eligible', 'excluded', 'undecided')),
        inputs jsonb not null,
        checks jsonb not null,
        components jsonb not null,
        constraint evaluation_result_pk primary key (evaluation_id, member_id),
        constraint evaluation_result_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index evaluation_result_member_idx on evaluation_result (member_id);

      create table eligibility_exception (
        id uuid not null default gen_random_uuid() constraint eligibility_exception_pk primary key,
        evaluation_id uuid not null constraint eligibility_exception_evaluation_fk references eligibility_evaluation (id),
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        rule_codes text[] not null,
        reason text,
        state text not null constraint eligibility_exception_state check (
          state in ('proposed', 'approved', 'refused')),
        proposed_by uuid not null constraint eligibility_exception_proposer_fk references app_user (id),
        proposed_at timestamptz not null,
        answered_by uuid constraint eligibility_exception_answerer_fk references app_user (id),
        answered_at timestamptz,
        answer_reason text,
        version integer not null default 1,
        constraint eligibility_exception_two_people check (answered_by <> proposed_by),
        constraint eligibility_exception_answered_whole check (
          (state = 'proposed') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
        constraint eligibility_exception_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index eligibility_exception_member_idx on eligibility_exception (member_id);
      create unique index eligibility_exception_open_key on eligibility_exception (member_id) where state = 'proposed';

      create table eligibility_decision (
        id uuid not null default gen_random_uuid() constraint eligibility_decision_pk primary key,
        evaluation_id uuid not null constraint eligibility_decision_evaluation_fk references eligibility_evaluation (id),
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        decision text not null constraint eligibility_decision_decision check (
          decision in ('approve', 'reject', 'approve-exception')),
        reason text,
        means_of_complaint text,
        exception_id uuid constraint eligibility_decision_exception_fk references eligibility_exception (id),
        decided_by uuid not null constraint eligibility_decision_decider_fk references app_user (id),
        decided_at timestamptz not null,
        constraint eligibility_decision_complaint check ((decision = 'reject') = (means_of_complaint is not null)),
        constraint eligibility_decision_exception check ((decision = 'approve-exception') = (exception_id is not null)),
        constraint eligibility_decision_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index eligibility_decision_member_idx on eligibility_decision (member_id, decided_at);

      create table entitlement (
        id uuid not null default gen_random_uuid() constraint entitlement_pk primary key,
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        decision_id uuid not null constraint entitlement_decision_fk references eligibility_decision (id),
        rule_version_id uuid not null constraint entitlement_rule_version_fk references rule_version (id),
        programme_code text not null constraint entitlement_programme_fk references programme (code),
        component text not null,
        title text not null,
        role text not null,
        amount_kind text not null constraint entitlement_amount_kind check (amount_kind in ('fixed', 'up-to')),
        amount_minor integer constraint entitlement_amount check (amount_minor >= 0),
        currency char(3) not null constraint entitlement_currency_fk references currency (code),
        figure_id uuid constraint entitlement_figure_fk references local_figure (id),
        rule_day date not null,
        pay_moment text not null constraint entitlement_pay_moment check (
          pay_moment in ('departure', 'arrival', 'after-return')),
        modality text not null constraint entitlement_modality check (
          modality in ('cash', 'in-kind', 'cash-or-in-kind')),
        cash_at_departure_minor integer,
        spend_within text,
        opened_at timestamptz not null,
        ended_at timestamptz,
        constraint entitlement_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index entitlement_member_idx on entitlement (member_id);
      create unique index entitlement_standing_key on entitlement (member_id, programme_code, component)
        where ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table entitlement, eligibility_decision, eligibility_exception, evaluation_result, eligibility_evaluation,
        member_fact, local_figure, rule_version, programme_fund, programme;
      drop function keep_published_rule();
    `);
  }
}
