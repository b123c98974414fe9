/** Steps of the workflow that are counted by their day. What only a departure, a session or a declaration proves is not. */
const STEP_KINDS = `(values ('APPLIED', 'applied'), ('APPROVED', 'approved'), ('ARRIVED', 'arrived'),
      ('INELIGIBLE', 'rejected'), ('WITHDRAWN', 'withdrawn'), ('CANCELLED', 'cancelled'), ('CLOSED', 'closed'))`;

/** The closing reasons of the caseload file, where the house has words of its own. */
const CLOSING_REASON = (code: string): string => `case ${code}
      when 'criteria-no-longer-met' then 'no_longer_eligible' when 'returnee-stops' then 'person_stopped'
      when 'threatening-behaviour' then 'conduct' when 'stigma' then 'help_harmful' when 'fraud' then 'fraud_decided'
      else replace(${code}, '-', '_') end`;

/** The services of the caseload file: what is referred to and what is planned have finer words. */
const SERVICE = (code: string): string => `case ${code}
      when 'basic-needs' then 'immediate_basic_needs' when 'temporary-housing' then 'housing'
      when 'business-start-up' then 'microbusiness' when 'financial-literacy' then 'vocational_training'
      when 'skills-development' then 'vocational_training' when 'training-skills' then 'vocational_training'
      when 'medical-care' then 'medical' when 'legal-services' then 'legal' when 'documentation' then 'legal'
      when 'security-measures' then 'social_protection' when 'childcare-social-protection' then 'social_protection'
      when 'psychosocial-support' then 'psychosocial' when 'family-mediation' then 'psychosocial'
      when 'peer-support' then 'psychosocial' else replace(${code}, '-', '_') end`;
const LEVEL = (code: string): string => `case ${code} when 'structural' then 'community' else ${code} end`;
const MODALITY = (code: string): string => `case ${code}
      when 'mobile-money' then 'cash' when 'bank' then 'cash' when 'direct-to-supplier' then 'in_kind'
      else replace(${code}, '-', '_') end`;
const GIVEN = `b.given_on is not null and b.state in ('paid', 'delivered', 'receipted', 'verified')`;

/** Where the figures come from: each function reads what stands of some members, with its caller's rights. */
export const FIGURE_SOURCES = `
  -- What is known of a whole case besides its decisions. Whoever keeps more of it replaces this function.
  create function figure_case_facts(asked uuid) returns table (programme_code text, channel text)
    language sql stable as $$ select null::text, null::text where false $$;

  -- Services somebody recorded without a plan or a referral of ours. Whoever keeps such records replaces this function.
  create function figure_recorded_services(members uuid[]) returns table (
      id uuid, member_id uuid, service text, level text, phase text, modality text, delivered_on date, amount_minor bigint,
      currency text)
    language sql stable as $$
      select null::uuid, null::uuid, null::text, null::text, null::text, null::text, null::date, null::bigint, null::text
       where false $$;

  create function figure_sources(members uuid[]) returns table (
      kind text, member_id uuid, happened_on date, step_id bigint, record_id uuid, reason_code text)
    language sql stable as $$
      with step as (
        select h.id, h.member_id, h.action, h.to_stage, h.happened_on, h.reason_code from case_history h
         where h.member_id = any (members) and h.from_stage is distinct from h.to_stage and h.corrects_id is null
           and not exists (select 1 from case_history x where x.corrects_id = h.id))
      select k.kind, s.member_id, s.happened_on, s.id, null::uuid,
             case when k.kind = 'closed' then ${CLOSING_REASON('s.reason_code')} end
        from step s join ${STEP_KINDS} k (stage, kind) on k.stage = s.to_stage
      union all
      -- An application made on paper has its day where its step has another.
      select 'applied', s.member_id, m.queued_on, s.id, null, null from step s join case_member m on m.id = s.member_id
       where s.action in ('register-retroactively', 'register-approved', 'register-ineligible')
         and s.to_stage in ('SCREENING', 'ELIGIBILITY_REVIEW', 'APPROVED', 'INELIGIBLE') and m.queued_on <= s.happened_on
      union all
      -- Counselling and a declaration of before Homeward are known by their day alone.
      select case s.to_stage when 'COUNSELLING' then 'counselled' else 'declared' end, s.member_id, s.happened_on, s.id,
             null, null
        from step s
       where (s.to_stage = 'COUNSELLING' and s.action not in ('start-counselling', 'reopen'))
          or (s.to_stage = 'PRE_DEPARTURE' and s.action not in ('start-preparation', 'return-to-preparation'))
      union all
      select 'declared', d.member_id, d.signed_on, null, d.id, null from declaration d where d.member_id = any (members)
      union all
      select 'counselled', p.member_id, (s.held_at at time zone o.time_zone)::date, null, s.id, null
        from counselling_session s join office o on o.id = s.office_id
       cross join lateral (select distinct unnest(s.member_id || s.present_member_ids)) p (member_id)
       where s.case_id in (select m.case_id from case_member m where m.id = any (members)) and p.member_id = any (members)
      union all
      select 'no_show', a.member_id, a.happened_on, null, a.id, null from airport_outcome a
       where a.member_id = any (members) and a.outcome = 'no-show' and a.taken_back_at is null
      union all
      select 'departed', d.member_id, d.departed_on, null, d.id, null from departure d
       where d.member_id = any (members) and d.taken_back_at is null $$;

  create function figure_service_sources(members uuid[]) returns table (
      source text, source_id uuid, member_id uuid, matter_class text, given_on date, service text, level text,
      phase text, modality text)
    language sql stable as $$
      with given as (
        (select distinct on (b.line_id) 'line', b.line_id, b.member_id, 'ordinary', b.given_on, ${SERVICE('b.service_type')},
                coalesce((select ${LEVEL('t.level')} from plan_line_terms t join plan_version v on v.id = t.version_id
                   where t.line_id = b.line_id order by v.number desc limit 1), 'individual'),
                null::text, ${MODALITY('b.modality')}
           from disbursement b where b.member_id = any (members) and ${GIVEN} order by b.line_id, b.given_on, b.tranche)
        union all
        select 'sending', s.id, s.member_id, s.matter_class, f.given_on, ${SERVICE('coalesce(f.service_kind, r.service_kind)')},
               ${LEVEL(`coalesce(f.level, 'individual')`)}, null, 'service'
          from referral_sending s join service_referral r on r.id = s.referral_id
         cross join lateral (
           select * from (
             select g.given_on, g.service_kind, g.level from reintegration_service g
              where g.sending_id = s.id and g.taken_back_at is null
             union all
             select s.ended_on, null, null where s.outcome in ('delivered', 'partly-delivered')) one
            order by one.given_on, one.service_kind nulls last limit 1) f
         where s.member_id = any (members)
        union all
        select 'direct', g.id, g.member_id, g.matter_class, g.given_on, ${SERVICE('g.service_kind')}, ${LEVEL('g.level')},
               null, 'service'
          from reintegration_service g
         where g.member_id = any (members) and g.sending_id is null and g.taken_back_at is null
        union all
        select 'recorded', r.id, r.member_id, 'ordinary', r.delivered_on, replace(r.service, '-', '_'),
               replace(r.level, '-', '_'), replace(r.phase, '-', '_'), replace(r.modality, '-', '_')
          from figure_recorded_services(members) r)
      select g.source, g.source_id, g.member_id, g.matter_class, g.given_on, g.service, g.level,
             coalesce(g.phase, case when exists (select 1 from departure d where d.member_id = g.member_id
               and d.taken_back_at is null and d.departed_on <= g.given_on) then 'post_arrival' else 'pre_departure' end),
             g.modality
        from given g (source, source_id, member_id, matter_class, given_on, service, level, phase, modality) $$;

  create function figure_payment_sources(members uuid[]) returns table (
      source text, source_id uuid, record_id uuid, paid_on date, amount_minor bigint, currency text)
    language sql stable as $$
      select 'line', b.line_id, b.id, b.given_on, b.given_minor::bigint, b.given_currency::text from disbursement b
       where b.member_id = any (members) and ${GIVEN}
      union all
      select 'recorded', r.id, r.id, r.delivered_on, r.amount_minor, r.currency
        from figure_recorded_services(members) r where r.amount_minor is not null $$;
`;

export const FIGURE_SOURCES_DOWN = `
  drop function figure_payment_sources, figure_service_sources, figure_sources, figure_recorded_services,
    figure_case_facts;
`;
