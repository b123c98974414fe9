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
 * search operators cannot use their index under a policy. `match_person` looks elsewhere and names no one: a score band,
 * which facts agree, which office to ask, one line an office. `count_cases` counts for a stated set of offices.
 */
export class Functions1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function candidate_person(search_key text, most integer) returns table (person_id uuid, score real)
        ${SETTINGS}
        set pg_trgm.similarity_threshold = 0.4 set pg_trgm.word_similarity_threshold = 0.7 as $$
        declare
          acting constant uuid := ${ACTING};
          mine constant uuid[] := ${OFFICES('case_offices')};
          sounds constant text := ${SOUNDS('candidate_person')};
        begin
          ${REFUSE('mine is null', 'candidate_person answers only a person who works on cases')}
          ${TRACE('search-persons', 'person', 'mine[1]')}
          return query
            select n.person_id,
                   max(greatest(similarity(n.search_key, candidate_person.search_key),
                                0.95 * word_similarity(candidate_person.search_key, n.search_key),
                                0.85 * similarity(n.skeleton, sounds),
                                0.8 * word_similarity(sounds, n.skeleton)))::real as score
              from person_name n
             where (n.search_key % candidate_person.search_key or n.search_key %> candidate_person.search_key
                    or n.skeleton % sounds or n.skeleton %> sounds)
               and n.office_id = any (mine)
             group by n.person_id
             order by score desc, n.person_id
             limit least(most, 200);
        end
        $$;

      create function match_person(search_key text, born_from date, born_to date, nationalities text[], acting_office uuid)
        returns table (office_id uuid, band text, agrees text[])
        ${SETTINGS}
        set pg_trgm.similarity_threshold = 0.4 as $$
        declare
          acting constant uuid := ${ACTING};
          mine constant uuid[] := coalesce(${OFFICES('case_offices')}, '{}');
          matching constant uuid[] := coalesce(${OFFICES('match_offices')}, '{}');
          sounds constant text := ${SOUNDS('match_person')};
        begin
          ${REFUSE('acting_office <> all (matching)', 'match_person answers only for an office its caller may match for')}
          ${TRACE('match-person', 'person', 'acting_office')}
          return query
            select best.office_id, best.band, best.agrees
              from (
                select distinct on (found.office_id) found.office_id, found.score,
                   case when found.score >= 0.75 and 'birth date' = any (found.agrees) then 'very likely'
                        when found.score >= 0.6 then 'likely' else 'possible' end as band,
                   found.agrees
              from (
                select p.office_id,
                       max(greatest(similarity(n.search_key, match_person.search_key),
                                    0.9 * similarity(n.skeleton, sounds))) as score,
                       array_remove(array[
                         'name',
                         case when ${BORN_FROM} <= born_to and ${BORN_TO} >= born_from then 'birth date' end,
                         case when exists (select 1 from person_nationality pn
                                            where pn.person_id = p.id and pn.country_code = any (match_person.nationalities))
                              then 'nationality' end], null) as agrees
                  from person_name n
                  join person p on p.id = n.person_id
                 where (n.search_key % match_person.search_key or n.skeleton % sounds)
                   and p.erased_at is null and p.office_id <> all (mine) and p.office_id <> acting_office
                 group by p.id, p.office_id
              ) found
             where found.score >= 0.45 and cardinality(found.agrees) >= 2
             order by found.office_id, cardinality(found.agrees) desc, found.score desc) best
             order by cardinality(best.agrees) desc, best.score desc
             limit 5;
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
