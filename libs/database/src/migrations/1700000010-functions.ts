import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICES = (setting: string): string =>
  `string_to_array(nullif(current_setting('app.${setting}', true), ''), ',')::uuid[]`;
const ACTING = `nullif(current_setting('app.user_id', true), '')::uuid`;

/** The event of a look past row security, told from the transaction's own scope: no caller can name another actor. */
const TRACE = (action: string, record: string, office: string): string => `
  insert into audit_event (at, actor_kind, actor_id, office_id, correlation_id, action, record_type, record_id)
    values (nullif(current_setting('app.now', true), '')::timestamptz, 'person', acting, ${office},
            current_setting('app.correlation_id', true), '${action}', '${record}', '${action}');`;

const REFUSE = (when: string, words: string): string => `
  if acting is null or (${when}) is not false then
    raise exception '${words}' using errcode = 'insufficient_privilege';
  end if;`;

/** What is left of a short name, such as the l of Ali, is shared by half a register: it is not searched for. */
const SOUNDS = (fn: string): string => `(select nullif(case when length(replace(s, ' ', '')) >= 3 then s end, '')
            from name_skeleton(${fn}.search_key) s)`;

/** The days a person on file may have been born on, by how precisely it is known. */
const BORN_FROM = `(p.birth_date - case p.birth_date_precision when 'estimated' then interval '2 years' else interval '0' end)`;
const BORN_TO = `(p.birth_date + case p.birth_date_precision when 'month' then interval '1 month - 1 day'
  when 'year' then interval '1 year - 1 day' when 'estimated' then interval '3 years - 1 day' else interval '0' end)`;

const SETTINGS = `language plpgsql volatile security definer set search_path = public, pg_temp`;

/**
 * The named functions that look past row security (docs/access.md). Each returns the least, answers only the acting
 * person of the scope within the offices they hold its permission for, writes an audit row, and runs with a fixed search
 * path. `candidate_person` returns ids of the actor's own offices and is joined at once to the guarded table, because
 * search operators cannot use their index under a policy; it looks at 1,000 names at most, so that a name borne by
 * thousands costs no more than a rare one. `match_person` looks elsewhere and names no one: a score band,
 * which facts agree, which office to ask, one line an office. `count_cases` counts for a stated set of offices.
 */
export class Functions1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function candidate_person(search_key text, most integer) returns table (person_id uuid, score real)
        ${SETTINGS} as $$
        declare
          acting constant uuid := ${ACTING};
          mine constant uuid[] := ${OFFICES('case_offices')};
          sounds constant text := name_skeleton(candidate_person.search_key);
          ids uuid[];
          scores real[];
        begin
          ${REFUSE('mine is null', 'candidate_person answers only a person who works on cases')}
          ${TRACE('search-persons', 'person', 'mine[1]')}
          for pass in 1..3 loop
            execute format($asked$
              select array_agg(best.person_id), array_agg(best.score) from (
                select alike.person_id, max(alike.score)::real as score from (
                  select unnest(form.people) as person_id,
                         greatest(similarity(form.search_key, $1), 0.95 * word_similarity($1, form.search_key),
                                  0.85 * similarity(form.skeleton, $2), 0.8 * word_similarity($2, form.skeleton)) as score
                    from (select near.search_key, near.skeleton, array_agg(near.person_id) as people
                            from (select n.person_id, n.search_key, n.skeleton from person_name n
                                   where n.office_id = any ($3) and (%s) limit 1000) near
                           group by 1, 2) form) alike
                 where alike.score >= 0.4
                 group by alike.person_id order by score desc, alike.person_id limit %s) best $asked$,
              name_condition(candidate_person.search_key, pass), least(most, 200))
              into ids, scores using candidate_person.search_key, sounds, mine;
            exit when scores[1] >= 0.6 or (pass = 2 and ids is not null) or position(' ' in candidate_person.search_key) = 0;
          end loop;
          return query select * from unnest(ids, scores);
        end
        $$;

      create function match_person(search_key text, born_from date, born_to date, nationalities text[],
          acting_office uuid, document_keys text[] default '{}')
        returns table (office_id uuid, band text, agrees text[])
        ${SETTINGS} as $$
        declare
          acting constant uuid := ${ACTING};
          mine constant uuid[] := coalesce(${OFFICES('case_offices')}, '{}');
          matching constant uuid[] := coalesce(${OFFICES('match_offices')}, '{}');
          sounds constant text := ${SOUNDS('match_person')};
        begin
          ${REFUSE('acting_office <> all (matching)', 'match_person answers only for an office its caller may match for')}
          ${TRACE('match-person', 'person', 'acting_office')}
          return query execute format($asked$
            with document as (
                   select d.person_id from identity_document d
                    where d.number_key = any (array(select split_part(k, ':', 2) from unnest($6) k))
                      and d.issuing_country_code || ':' || d.number_key = any ($6)),
                 named as (
                   select n.person_id, max(greatest(similarity(n.search_key, $1), 0.9 * similarity(n.skeleton, $2))) as score
                     from (select person_id, search_key, skeleton from person_name n where %s limit 5000) n
                    group by n.person_id),
                 found as (
                   select p.office_id, coalesce(named.score, 0) as score, document.person_id is not null as same_document,
                          array_remove(array[
                            case when document.person_id is not null then 'document number' end,
                            case when named.score >= 0.45 then 'name' end,
                            case when ${BORN_FROM} <= $4 and ${BORN_TO} >= $3 then 'birth date' end,
                            case when exists (select 1 from person_nationality pn
                                               where pn.person_id = p.id and pn.country_code = any ($5))
                                 then 'nationality' end], null) as agrees
                     from (select person_id from document union select person_id from named) alike
                     join person p on p.id = alike.person_id
                     left join named on named.person_id = p.id
                     left join (select distinct person_id from document) document on document.person_id = p.id
                    where p.erased_at is null and p.office_id <> all ($7) and p.office_id <> $8)
            select best.office_id, best.band, best.agrees from (
              select distinct on (found.office_id) found.*,
                     case when same_document then case when cardinality(agrees) > 1 then 'very likely' else 'likely' end
                          when score >= 0.75 and 'birth date' = any (agrees) then 'very likely'
                          when score >= 0.6 then 'likely' else 'possible' end as band
                from found
               where same_document or (score >= 0.45 and cardinality(agrees) >= 2)
               order by found.office_id, same_document desc, cardinality(agrees) desc, score desc) best
             order by best.same_document desc, cardinality(best.agrees) desc, best.score desc
             limit 5 $asked$, name_condition(match_person.search_key, 2))
            using match_person.search_key, sounds, born_from, born_to, match_person.nationalities, document_keys, mine,
                  acting_office;
        end
        $$;

      create function count_cases(office_ids uuid[]) returns table (office_id uuid, stage text, cases bigint, persons bigint)
        ${SETTINGS} as $$
        declare
          acting constant uuid := ${ACTING};
          counted constant uuid[] := coalesce(${OFFICES('figures_offices')}, '{}');
        begin
          ${REFUSE('not office_ids <@ counted', 'count_cases answers only for offices its caller may count')}
          ${TRACE('count-cases', 'case', 'office_ids[1]')}
          return query
            select c.office_id, c.stage, count(distinct c.id), count(m.id)
              from "case" c join case_member m on m.case_id = c.id
             where c.office_id = any (office_ids)
             group by c.office_id, c.stage
             order by c.office_id, c.stage;
        end
        $$;

      revoke execute on function candidate_person, match_person, count_cases from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function count_cases, match_person, candidate_person');
  }
}
