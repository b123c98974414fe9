import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The named functions that look past row security (docs/access.md). Each returns the least and runs with a fixed
 * search path. `candidate_person` returns ids only and is always joined to the guarded table, because search operators
 * cannot use their index under a policy. `match_person` names no one: a score band, which facts agree, whom to ask;
 * and it writes an audit row. `count_cases` counts for a stated set of offices the actor may count.
 */
export class Functions1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function candidate_person(search_key text, most integer) returns table (person_id uuid, score real)
        language sql stable security definer set search_path = public, pg_temp as $$
          select n.person_id, max(similarity(n.search_key, $1)) as score
            from person_name n
           where n.search_key % $1
           group by n.person_id
           order by score desc, n.person_id
           limit least($2, 200)
        $$;

      create function match_person(search_key text, born_from date, born_to date, nationalities text[], acting_user uuid,
          acting_office uuid, correlation text, at timestamptz)
        returns table (office_id uuid, band text, agrees text[])
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
        begin
          insert into audit_event (at, actor_kind, actor_id, office_id, correlation_id, action, record_type, record_id)
            values (match_person.at, 'person', acting_user, acting_office, correlation, 'match-person', 'person', 'across-offices');
          return query
            select found.office_id,
                   case when found.score >= 0.75 and 'birth date' = any (found.agrees) then 'very likely'
                        when found.score >= 0.6 then 'likely' else 'possible' end,
                   found.agrees
              from (
                select p.office_id, max(similarity(n.search_key, match_person.search_key)) as score,
                       array_remove(array[
                         'name',
                         case when p.birth_date between born_from and born_to then 'birth date' end,
                         case when exists (select 1 from person_nationality pn
                                            where pn.person_id = p.id and pn.country_code = any (match_person.nationalities))
                              then 'nationality' end], null) as agrees
                  from person_name n
                  join person p on p.id = n.person_id
                 where n.search_key % match_person.search_key and p.erased_at is null and p.office_id <> acting_office
                 group by p.id, p.office_id
              ) found
             where found.score >= 0.45 and cardinality(found.agrees) >= 2
             order by found.score desc
             limit 5;
        end
        $$;

      create function count_cases(office_ids uuid[]) returns table (office_id uuid, stage text, cases bigint, persons bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
          select c.office_id, c.stage, count(distinct c.id), count(m.id)
            from "case" c join case_member m on m.case_id = c.id
           where c.office_id = any ($1)
           group by c.office_id, c.stage
           order by c.office_id, c.stage
        $$;

      revoke execute on function candidate_person, match_person, count_cases from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function count_cases, match_person, candidate_person');
  }
}
