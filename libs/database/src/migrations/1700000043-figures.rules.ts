/** A fact as it was known on the day, or first became known after it. */
export const FACT = (name: string): string => `(select f.value #>> '{}' from member_fact f
         where f.member_id = m.id and f.fact = '${name}'
         order by (f.established_on <= t.day) desc, abs(f.established_on - t.day), f.recorded_at desc limit 1)`;
export const SEX = `case d.sex when 'female' then 'F' when 'male' then 'M' else 'X' end`;
/** In doubt somebody is cared for as a child; in published figures a child is under 18 by the age that is counted. */
export const ALONE = `(d.unaccompanied and coalesce(d.age, 0) < 18)`;

/** What was true of member `m` of case `c` on a day, `l` being the departure of theirs that stands, if any. */
const OF_THE_DAY = `
             coalesce(
               (select e.programme_code from eligibility_decision x join eligibility_evaluation e on e.id = x.evaluation_id
                 where x.member_id = m.id order by x.decided_at desc limit 1),
               (select e.programme_code from eligibility_evaluation e where e.case_id = m.case_id
                 order by e.number desc limit 1),
               i.programme_code, l.programme_code),
             c.host_country_code, m.destination_country_code, coalesce(${FACT('returnType')}, l.return_type),
             replace(coalesce(l.channel, i.channel, 'avrr-programme'), '-', '_')`;
const MEMBER = `
        join case_member m on m.id = t.member_id join "case" c on c.id = m.case_id
        left join departure l on l.member_id = m.id and l.taken_back_at is null
        left join lateral figure_case_facts(m.case_id) i on true`;
export const COUNTED = `counted_office_id, programme_code, host_country_code, destination_country_code, return_type, channel`;

/** A departure is counted as its own row tells it. */
const AS_DEPARTED = `
            (f.happened_on, f.counted_office_id, f.channel, f.programme_code, f.return_type, f.host_country_code,
             f.destination_country_code, f.nationality_code, f.sex, f.age, f.legal_status, f.unaccompanied)
            is not distinct from
            (d.departed_on, d.departed_from, replace(d.channel, '-', '_'), d.programme_code, d.return_type,
             d.host_country_code, d.destination_country_code, d.nationality_code, ${SEX}, d.age,
             replace(d.legal_status, '-', '_'), ${ALONE})`;

/** Events whose step or record is gone, or tells otherwise now. */
export const GONE_EVENTS = (members: string): string => `
      delete from figure_event f where f.member_id = any (${members}) and not (case
        when f.step_id is not null then
          not exists (select 1 from case_history x where x.corrects_id = f.step_id)
        when f.kind = 'counselled' then
          not exists (select 1 from counselling_session s join office o on o.id = f.counted_office_id
             where s.id = f.record_id and not (f.member_id = any (s.member_id || s.present_member_ids)
               and (s.held_at at time zone o.time_zone)::date = f.happened_on))
        when f.kind = 'declared' then
          not exists (select 1 from declaration d where d.id = f.record_id and d.signed_on <> f.happened_on)
        when f.kind = 'no_show' then
          exists (select 1 from airport_outcome a where a.id = f.record_id and a.taken_back_at is null
             and a.happened_on = f.happened_on)
        else exists (select 1 from departure d where d.id = f.record_id and d.taken_back_at is null and ${AS_DEPARTED})
        end);
`;

/** Keeps the days by which waiting is told. */
export const WAITS = (members: string): string => `
      -- Waiting is told by the last application and approval before the departure.
      update figure_event d set applied_on = w.applied_on, approved_on = w.approved_on
        from (select f.id, max(s.happened_on) filter (where s.kind = 'applied') as applied_on,
                     max(s.happened_on) filter (where s.kind = 'approved') as approved_on
                from figure_event f left join figure_event s on s.member_id = f.member_id
                 and s.kind in ('applied', 'approved') and s.happened_on <= f.happened_on
               where f.member_id = any (${members}) and f.kind = 'departed' group by f.id) w
       where w.id = d.id and (d.applied_on, d.approved_on) is distinct from (w.applied_on, w.approved_on);
`;

/** Services that are gone, or were given otherwise. */
export const GONE_SERVICES = (members: string): string => `
      delete from figure_service f where f.member_id = any (${members}) and not exists (
        select 1 from figure_service_sources(${members}) t
         where (t.source, t.source_id, t.given_on, t.service, t.level, t.modality)
             = (f.source, f.source_id, f.given_on, f.service, f.level, f.modality)
           and (f.source <> 'recorded' or t.phase = f.phase));
`;

/** Payments follow the services they were made for. */
export const GONE_PAYMENTS = (members: string): string => `
      delete from figure_payment p using figure_service f
       where f.id = p.service_id and f.member_id = any (${members}) and not exists (
         select 1 from figure_payment_sources(${members}) t
          where (t.source, t.source_id, t.record_id, t.paid_on, t.amount_minor, t.currency)
              = (f.source, f.source_id, p.record_id, p.paid_on, p.amount_minor, p.currency::text));
`;
export const NEW_PAYMENTS = (members: string): string => `
      insert into figure_payment (service_id, case_id, office_id, member_id, matter_class, record_id, given_on, paid_on,
             amount_minor, currency, ${COUNTED})
      select f.id, f.case_id, f.office_id, f.member_id, f.matter_class, t.record_id, f.given_on, t.paid_on, t.amount_minor,
             t.currency, ${COUNTED.split(', ')
               .map((column) => `f.${column}`)
               .join(', ')}
        from figure_payment_sources(${members}) t join figure_service f on f.source = t.source and f.source_id = t.source_id
       where f.member_id = any (${members}) and not exists (
         select 1 from figure_payment p where p.service_id = f.id and p.record_id = t.record_id)
      on conflict do nothing;
`;

/** One by one, as they were kept before many came at once. */
export const KEEP_ONE_BY_ONE = `
  create or replace function keep_figure_events(members uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
    begin
${GONE_EVENTS('members')}
      insert into figure_event (case_id, office_id, member_id, person_id, kind, happened_on, step_id, record_id,
             reason_code, counted_case_id, ${COUNTED})
      select m.case_id, m.office_id, m.id, m.person_id, t.kind, t.day, t.step_id, t.record_id, t.reason_code, m.case_id,
             m.office_id, ${OF_THE_DAY}
        from figure_sources(members) t (kind, member_id, day, step_id, record_id, reason_code)${MEMBER}
       where t.kind <> 'departed' and not exists (select 1 from figure_event f
         where f.member_id = t.member_id and f.kind = t.kind and f.step_id is not distinct from t.step_id
           and f.record_id is not distinct from t.record_id)
      on conflict do nothing;

      insert into figure_event (case_id, office_id, member_id, person_id, kind, happened_on, record_id, counted_case_id,
             ${COUNTED}, sex, age, legal_status, nationality_code, unaccompanied)
      select d.case_id, d.office_id, d.member_id, d.person_id, 'departed', d.departed_on, d.id, d.case_id, d.departed_from,
             d.programme_code, d.host_country_code, d.destination_country_code, d.return_type,
             replace(d.channel, '-', '_'), ${SEX}, d.age, replace(d.legal_status, '-', '_'), d.nationality_code,
             ${ALONE}
        from departure d
       where d.member_id = any (members) and d.taken_back_at is null and not exists (select 1 from figure_event f
         where f.member_id = d.member_id and f.kind = 'departed' and f.record_id = d.id)
      on conflict do nothing;

${WAITS('members')}    end
    $$;

  create or replace function keep_figure_services(members uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
    begin
${GONE_SERVICES('members')}      insert into figure_service (case_id, office_id, member_id, person_id, matter_class, source, source_id, given_on,
             service, level, phase, modality, ${COUNTED})
      select m.case_id, m.office_id, m.id, m.person_id, t.matter_class, t.source, t.source_id, t.day, t.service, t.level,
             t.phase, t.modality, m.office_id, ${OF_THE_DAY}
        from figure_service_sources(members)
          t (source, source_id, member_id, matter_class, day, service, level, phase, modality)${MEMBER}
       where not exists (select 1 from figure_service f where f.source = t.source and f.source_id = t.source_id)
      on conflict do nothing;

${GONE_PAYMENTS('members')}${NEW_PAYMENTS('members')}    end
    $$;
`;

/**
 * How figures are kept: what is gone is removed, what is new is written with what is true now, and what stands is left as
 * it was written. They run with their caller's rights at the end of the transaction that changed something, so that no
 * action can forget them (ADR 18).
 */
export const FIGURE_RULES = `${KEEP_ONE_BY_ONE}
  -- Of these members alone, at once. Anew: also what stands is written again, because what it was written from is corrected.
  create function keep_figures(members uuid[], anew boolean default false) returns void
    language plpgsql set search_path = public, pg_temp as $$
    begin
      delete from figure_due where member_id = any (members);
      if anew then
        delete from figure_event where member_id = any (members);
        delete from figure_service where member_id = any (members);
      end if;
      -- Whoever was entered twice is counted once, under the member they double; what was delivered was delivered.
      delete from figure_event e using case_member m
        where m.id = e.member_id and m.id = any (members) and m.doubles_id is not null;
      perform keep_figure_events(array(
        select m.id from case_member m where m.id = any (members) and m.doubles_id is null));
      perform keep_figure_services(members);
    end
    $$;

  -- The first row that is due does the work of all, so that a thousand members cost one statement and not a thousand.
  create function keep_due_figures() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
      members uuid[];
    begin
      with gone as (delete from figure_due returning member_id) select array_agg(distinct member_id) into members from gone;
      if members is not null then
        perform keep_figures(members);
      end if;
      return null;
    end
    $$;
  create constraint trigger keeps_figures after insert on figure_due deferrable initially deferred
    for each row execute function keep_due_figures();

  create function figures_due() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      insert into figure_due (member_id) select distinct w.member_id from written w;
      return null;
    end
    $$;
  create function figures_due_of_session() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      insert into figure_due (member_id) select distinct unnest(w.member_id || w.present_member_ids) from written w;
      if tg_op = 'UPDATE' then
        insert into figure_due (member_id) select distinct unnest(p.present_member_ids) from past p;
      end if;
      return null;
    end
    $$;
  create function figures_due_of_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      insert into figure_due (member_id) select distinct w.member_id from written w
       where w.corrects_id is not null or w.to_stage in ('COUNSELLING', 'APPLIED', 'SCREENING', 'ELIGIBILITY_REVIEW',
         'APPROVED', 'PRE_DEPARTURE', 'ARRIVED', 'INELIGIBLE', 'WITHDRAWN', 'CANCELLED', 'CLOSED');
      return null;
    end
    $$;

  create function figures_follow_person() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      update figure_event set person_id = new.person_id where member_id = new.id;
      update figure_service set person_id = new.person_id where member_id = new.id;
      return null;
    end
    $$;
  create trigger figures_of_person after update of person_id on case_member
    for each row when (old.person_id <> new.person_id) execute function figures_follow_person();
  create trigger figures_of_step after insert on case_history
    referencing new table as written for each statement execute function figures_due_of_step();
  create trigger figures_of_session after insert on counselling_session
    referencing new table as written for each statement execute function figures_due_of_session();
  create trigger figures_of_session_changed after update on counselling_session
    referencing old table as past new table as written for each statement execute function figures_due_of_session();
  ${['declaration', 'departure', 'airport_outcome', 'disbursement', 'referral_sending', 'reintegration_service']
    .flatMap((table) =>
      ['insert', 'update'].map(
        (event) => `
  create trigger figures_of_${event} after ${event} on ${table}
    referencing new table as written for each statement execute function figures_due();`,
      ),
    )
    .join('')}

  -- What stood before figures were kept.
  select keep_figures(array(select id from case_member));
`;

export const FIGURE_RULES_DOWN = `
  ${['declaration', 'departure', 'airport_outcome', 'disbursement', 'referral_sending', 'reintegration_service']
    .flatMap((table) => ['insert', 'update'].map((event) => `drop trigger figures_of_${event} on ${table};`))
    .join('\n  ')}
  drop trigger figures_of_session_changed on counselling_session;
  drop trigger figures_of_session on counselling_session;
  drop trigger figures_of_person on case_member;
  drop trigger figures_of_step on case_history;
  drop trigger keeps_figures on figure_due;
  drop function figures_follow_person, figures_due_of_step, figures_due_of_session, figures_due, keep_due_figures,
    keep_figures, keep_figure_services, keep_figure_events;
`;
