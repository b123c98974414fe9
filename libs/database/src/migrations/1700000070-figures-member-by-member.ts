import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  COUNTED,
  FACT,
  GONE_EVENTS,
  GONE_PAYMENTS,
  GONE_SERVICES,
  NEW_PAYMENTS,
  WAITS,
} from './1700000043-figures.rules.ts';
import { KEEP_MANY, keptAtOnce, NEW_DEPARTURES } from './1700000060-figures-of-many.ts';

/**
 * What holds of a member is looked up once for all of their steps, of which there are seven to a member. Whom a figure is
 * of is told by its member, so that it need not be looked for a second time: a key of its own only cost.
 */
export class FiguresMemberByMember1700000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEEP_MEMBERS);
    await runner.query(`
      alter table figure_event drop constraint figure_event_person_fk;
      alter table figure_service drop constraint figure_service_person_fk`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table figure_service add constraint figure_service_person_fk foreign key (person_id) references person (id);
      alter table figure_event add constraint figure_event_person_fk foreign key (person_id) references person (id)`);
    await runner.query(KEEP_MANY);
  }
}

/**
 * Sources `g` come gathered by member and are told apart again behind what holds of the member: nothing is joined, because
 * rows that came in this very transaction are unknown to the planner, which else compares each member with each of their
 * steps. Whoever has one return type on record had it on every day.
 * @param more what else is asked of member `m`
 */
const OF_MEMBER = (more: string): string => `
         cross join lateral (
           select m.id, m.case_id, m.office_id, m.person_id, m.destination_country_code, c.host_country_code,
                  coalesce(
                    (select e.programme_code from eligibility_decision x join eligibility_evaluation e on e.id = x.evaluation_id
                      where x.member_id = m.id order by x.decided_at desc limit 1),
                    (select e.programme_code from eligibility_evaluation e where e.case_id = m.case_id
                      order by e.number desc limit 1),
                    i.programme_code, l.programme_code) as programme_code,
                  l.return_type, replace(coalesce(l.channel, i.channel, 'avrr-programme'), '-', '_') as channel,
                  r.said, r.return_type as said_return_type${more}
             from case_member m join "case" c on c.id = m.case_id
             left join departure l on l.member_id = m.id and l.taken_back_at is null
             left join lateral figure_case_facts(m.case_id) i on true
            cross join lateral (select count(*) as said, min(f.value #>> '{}') as return_type from member_fact f
                   where f.member_id = m.id and f.fact = 'returnType') r
            where m.id = g.member_id offset 0) m`;
const OF_THE_DAY = `m.office_id, m.programme_code, m.host_country_code, m.destination_country_code,
               coalesce(case when m.said > 1 then ${FACT('returnType')} else m.said_return_type end, m.return_type), m.channel`;

const NEW_EVENTS = (members: string): string => `
      insert into figure_event (case_id, office_id, member_id, person_id, kind, happened_on, step_id, record_id,
             reason_code, counted_case_id, ${COUNTED})
        select m.case_id, m.office_id, m.id, m.person_id, t.kind, t.day, t.step_id, t.record_id, t.reason_code, m.case_id,
               ${OF_THE_DAY}
          from (select s.member_id, array_agg(s.kind) as kinds, array_agg(s.happened_on) as days, array_agg(s.step_id) as steps,
                       array_agg(s.record_id) as records, array_agg(s.reason_code) as reasons
                  from figure_sources(${members}) s where s.kind <> 'departed' group by s.member_id) g${OF_MEMBER(
                    `, exists (select 1 from figure_event f where f.member_id = m.id) as counted`,
                  )}
         cross join lateral unnest(g.kinds, g.days, g.steps, g.records, g.reasons) t (kind, day, step_id, record_id, reason_code)
         where not m.counted or not exists (select 1 from figure_event f
           where f.member_id = m.id and f.kind = t.kind and f.step_id is not distinct from t.step_id
             and f.record_id is not distinct from t.record_id)
        on conflict do nothing;`;

const NEW_SERVICES = (members: string): string => `
      insert into figure_service (case_id, office_id, member_id, person_id, matter_class, source, source_id, given_on,
             service, level, phase, modality, ${COUNTED})
        select m.case_id, m.office_id, m.id, m.person_id, t.matter_class, t.source, t.source_id, t.day, t.service, t.level,
               t.phase, t.modality, ${OF_THE_DAY}
          from (select s.member_id, array_agg(s.source) as sources, array_agg(s.source_id) as ids,
                       array_agg(s.matter_class) as classes, array_agg(s.given_on) as days, array_agg(s.service) as services,
                       array_agg(s.level) as levels, array_agg(s.phase) as phases, array_agg(s.modality) as modalities
                  from figure_service_sources(${members}) s group by s.member_id) g${OF_MEMBER('')}
         cross join lateral unnest(g.sources, g.ids, g.classes, g.days, g.services, g.levels, g.phases, g.modalities)
           t (source, source_id, matter_class, day, service, level, phase, modality)
         where not exists (select 1 from figure_service f where f.source = t.source and f.source_id = t.source_id)
        on conflict do nothing;`;

const KEEP_MEMBERS = `
  create or replace function keep_figure_events(members uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
    begin${keptAtOnce([GONE_EVENTS, NEW_EVENTS, NEW_DEPARTURES, WAITS])}
    end
    $$;

  create or replace function keep_figure_services(members uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
    begin${keptAtOnce([GONE_SERVICES, NEW_SERVICES, GONE_PAYMENTS, NEW_PAYMENTS])}
    end
    $$;
`;
