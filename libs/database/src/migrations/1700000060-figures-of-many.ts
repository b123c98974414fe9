import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ALONE,
  COUNTED,
  FACT,
  GONE_EVENTS,
  GONE_PAYMENTS,
  GONE_SERVICES,
  KEEP_ONE_BY_ONE,
  NEW_PAYMENTS,
  SEX,
  WAITS,
} from './1700000043-figures.rules.ts';

/** Figures of thousands of members at once, as a caseload brings them: their cost grows with their number, and no faster. */
export class FiguresOfMany1700000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEEP_MANY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(KEEP_ONE_BY_ONE);
  }
}

/**
 * What holds of the member of source `t` on every day. The lookup is fenced by `offset 0`: rows that came in this very
 * transaction are unknown to the planner, which else compares each member with each of their steps.
 */
const OF_MEMBER = `
         cross join lateral (
           select m.id, m.case_id, m.office_id, m.person_id, m.destination_country_code, c.host_country_code,
                  coalesce(
                    (select e.programme_code from eligibility_decision x join eligibility_evaluation e on e.id = x.evaluation_id
                      where x.member_id = m.id order by x.decided_at desc limit 1),
                    (select e.programme_code from eligibility_evaluation e where e.case_id = m.case_id
                      order by e.number desc limit 1),
                    i.programme_code, l.programme_code) as programme_code,
                  l.return_type, replace(coalesce(l.channel, i.channel, 'avrr-programme'), '-', '_') as channel
             from case_member m join "case" c on c.id = m.case_id
             left join departure l on l.member_id = m.id and l.taken_back_at is null
             left join lateral figure_case_facts(m.case_id) i on true
            where m.id = t.member_id offset 0) m`;
const OF_THE_DAY = `m.office_id, m.programme_code, m.host_country_code, m.destination_country_code,
               coalesce(${FACT('returnType')}, m.return_type), m.channel`;

const NEW_EVENTS = (members: string): string => `
      insert into figure_event (case_id, office_id, member_id, person_id, kind, happened_on, step_id, record_id,
             reason_code, counted_case_id, ${COUNTED})
        select m.case_id, m.office_id, m.id, m.person_id, t.kind, t.day, t.step_id, t.record_id, t.reason_code, m.case_id,
               ${OF_THE_DAY}
          from figure_sources(${members}) t (kind, member_id, day, step_id, record_id, reason_code)${OF_MEMBER}
         where t.kind <> 'departed' and not exists (select 1 from figure_event f
           where f.member_id = t.member_id and f.kind = t.kind and f.step_id is not distinct from t.step_id
             and f.record_id is not distinct from t.record_id)
        on conflict do nothing;`;

/** With the days of waiting at once: a row that is written again costs its indexes again. */
export const NEW_DEPARTURES = (members: string): string => `
      insert into figure_event (case_id, office_id, member_id, person_id, kind, happened_on, record_id, counted_case_id,
             ${COUNTED}, sex, age, legal_status, nationality_code, unaccompanied, applied_on, approved_on)
      select d.case_id, d.office_id, d.member_id, d.person_id, 'departed', d.departed_on, d.id, d.case_id, d.departed_from,
             d.programme_code, d.host_country_code, d.destination_country_code, d.return_type,
             replace(d.channel, '-', '_'), ${SEX}, d.age, replace(d.legal_status, '-', '_'), d.nationality_code,
             ${ALONE}, w.applied_on, w.approved_on
        from departure d
       cross join lateral (
         select max(s.happened_on) filter (where s.kind = 'applied') as applied_on,
                max(s.happened_on) filter (where s.kind = 'approved') as approved_on
           from figure_event s
          where s.member_id = d.member_id and s.kind in ('applied', 'approved') and s.happened_on <= d.departed_on) w
       where d.member_id = any (${members}) and d.taken_back_at is null and not exists (select 1 from figure_event f
         where f.member_id = d.member_id and f.kind = 'departed' and f.record_id = d.id)
      on conflict do nothing;`;

const NEW_SERVICES = (members: string): string => `
      insert into figure_service (case_id, office_id, member_id, person_id, matter_class, source, source_id, given_on,
             service, level, phase, modality, ${COUNTED})
        select m.case_id, m.office_id, m.id, m.person_id, t.matter_class, t.source, t.source_id, t.day, t.service, t.level,
               t.phase, t.modality, ${OF_THE_DAY}
          from figure_service_sources(${members})
            t (source, source_id, member_id, matter_class, day, service, level, phase, modality)${OF_MEMBER}
         where not exists (select 1 from figure_service f where f.source = t.source and f.source_id = t.source_id)
        on conflict do nothing;`;

/** A few members come with every step and share a plan; more are worth one that knows how many they are. */
const FEW = 20;

export const keptAtOnce = (statements: readonly ((members: string) => string)[]): string => `
      if cardinality(members) > ${FEW} then${statements
        .map((of) => `\n      execute $many$${of('$1').trimEnd().replace(/;$/, '')} $many$ using members;`)
        .join('')}
      else${statements.map((of) => of('members')).join('')}
      end if;`;

export const KEEP_MANY = `
  create or replace function keep_figure_events(members uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
    begin${keptAtOnce([GONE_EVENTS, NEW_EVENTS, NEW_DEPARTURES, WAITS])}
    end
    $$;

  create or replace function keep_figure_services(members uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
    begin${keptAtOnce([GONE_SERVICES, NEW_SERVICES, GONE_PAYMENTS, NEW_PAYMENTS])}
    end
    $$;
`;
