import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

/** What somebody who is back means to do with the help, and until when each part of it may be spent. */
export class ReintegrationPlans1700000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPEND_BY);
    await runner.query(PLANS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table plan_line_terms, plan_line, plan_version, reintegration_plan;
      drop index entitlement_opening_spend_by_idx;
      alter table entitlement_opening drop column spend_by;
      drop function spend_by;
    `);
  }
}

const SPEND_BY = `
  -- The last day of a period after a return, or of so many working days: Monday to Friday without the holidays of the
  -- host country. None when the money is not limited.
  create function spend_by(opened date, period text, host_calendar text) returns date
    language sql stable parallel safe set search_path = public, pg_temp as $$
    select case
      when period is null or opened is null then null
      when period like '%WD' then (
        select d.day::date from generate_series(opened + 1, opened + 1500, interval '1 day') as d (day)
         where extract(isodow from d.day) < 6
           and not exists (select 1 from holiday h where h.calendar = host_calendar and h.day = d.day::date)
         order by d.day offset left(period, -2)::integer - 1 limit 1)
      else (opened + period::interval)::date end
    $$;

  alter table entitlement_opening add column spend_by date;
  update entitlement_opening o set spend_by = spend_by(o.opened_on, e.spend_within, c.host_country_code)
    from entitlement e join "case" c on c.id = e.case_id where e.id = o.entitlement_id;
  create index entitlement_opening_spend_by_idx on entitlement_opening (spend_by) where spend_by is not null;
`;

const PLANS = `
  -- A plan is a member's and not a family's: stage, entitlement and signature are, and when a family parts each takes
  -- their own along.
  create table reintegration_plan (
    id uuid not null default gen_random_uuid() constraint reintegration_plan_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null constraint reintegration_plan_member_key unique,
    created_by uuid not null constraint reintegration_plan_creator_fk references app_user (id),
    created_at timestamptz not null,
    version integer not null default 1,${OF_MEMBER('reintegration_plan')}
  );
  create index reintegration_plan_case_idx on reintegration_plan (case_id);

  -- A draft is written over; what was agreed never is: the next version follows it.
  create table plan_version (
    id uuid not null default gen_random_uuid() constraint plan_version_pk primary key,
    plan_id uuid not null constraint plan_version_plan_fk references reintegration_plan (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    number integer not null constraint plan_version_number check (number >= 1),
    state text not null constraint plan_version_state check (state in ('draft', 'agreed', 'superseded')),
    goal text not null,
    drafted_by uuid not null constraint plan_version_drafter_fk references app_user (id),
    drafted_at timestamptz not null,
    signed_on date,
    signed_by text constraint plan_version_signer check (signed_by in ('self', 'parent', 'guardian')),
    language text constraint plan_version_language_fk references language (code),
    signed_copy_id uuid constraint plan_version_copy_fk references attachment (id) on delete set null,
    agreed_with uuid constraint plan_version_agreer_fk references app_user (id),
    agreed_at timestamptz,
    superseded_at timestamptz,
    constraint plan_version_key unique (plan_id, number),
    constraint plan_version_agreed_whole check ((state = 'draft') = (signed_on is null)
      and num_nonnulls(signed_on, signed_by, language, agreed_with, agreed_at) in (0, 5)),
    constraint plan_version_superseded_whole check ((state = 'superseded') = (superseded_at is not null)),${OF_MEMBER('plan_version')}
  );
  create unique index plan_version_draft_key on plan_version (plan_id) where state = 'draft';
  create unique index plan_version_agreed_key on plan_version (plan_id) where state = 'agreed';
  create index plan_version_member_idx on plan_version (member_id);
  create index plan_version_case_idx on plan_version (case_id);

  -- A line is the same line through all versions: what was asked for and paid hangs on it, and it ends once.
  create table plan_line (
    id uuid not null default gen_random_uuid() constraint plan_line_pk primary key,
    plan_id uuid not null constraint plan_line_plan_fk references reintegration_plan (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    ended_as text constraint plan_line_end check (ended_as in ('settled', 'lapsed')),
    ended_on date,
    ended_reason text,
    ended_by uuid constraint plan_line_ender_fk references app_user (id),
    version integer not null default 1,
    created_at timestamptz not null,
    constraint plan_line_ended_whole check (num_nonnulls(ended_as, ended_on, ended_reason, ended_by) in (0, 4)),${OF_MEMBER('plan_line')}
  );
  create index plan_line_plan_idx on plan_line (plan_id);
  create index plan_line_case_idx on plan_line (case_id);
  create index plan_line_member_idx on plan_line (member_id);

  create table plan_line_terms (
    version_id uuid not null constraint plan_line_terms_version_fk references plan_version (id),
    line_id uuid not null constraint plan_line_terms_line_fk references plan_line (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    position integer not null,
    dimension text not null constraint plan_line_terms_dimension check (dimension in ('economic', 'social', 'psychosocial')),
    level text not null constraint plan_line_terms_level check (level in ('individual', 'community', 'structural')),
    service_type text not null,
    modality text not null constraint plan_line_terms_modality check (modality in (
      'cash', 'mobile-money', 'bank', 'in-kind', 'voucher', 'direct-to-supplier', 'service')),
    description text not null,
    referral_needed boolean not null,
    entitlement_id uuid not null constraint plan_line_terms_entitlement_fk references entitlement (id),
    amount_minor integer not null constraint plan_line_terms_amount check (amount_minor > 0),
    currency char(3) not null constraint plan_line_terms_currency_fk references currency (code),
    constraint plan_line_terms_pk primary key (version_id, line_id),
    constraint plan_line_terms_position_key unique (version_id, position),${OF_MEMBER('plan_line_terms')}
  );
  create index plan_line_terms_line_idx on plan_line_terms (line_id);
  create index plan_line_terms_member_idx on plan_line_terms (member_id);
  create index plan_line_terms_entitlement_idx on plan_line_terms (entitlement_id);
`;
