const SETTINGS = `language plpgsql stable parallel safe set search_path = public, pg_temp`;

/**
 * Which cases and persons the acting officer takes over from another office, while the transaction that accepts the
 * transfer lasts and no longer: the row that says so must have been written in it, by them, for an office they work in.
 * Asked by policies; runs with its caller's rights and under the policies themselves, so it looks past nothing.
 */
export const ACCEPTED_ROWS_SQL = `
  create or replace function accepted_cases() returns uuid[] ${SETTINGS} as $$
    declare
      accepting constant uuid := nullif(current_setting('app.accept_transfer', true), '')::uuid;
    begin
      if accepting is null then
        return '{}';
      end if;
      return coalesce((select t.also_case_ids || t.case_id from case_transfer t
         where t.id = accepting and t.state = 'accepted' and t.xmin = pg_current_xact_id_if_assigned()::xid
           and t.answered_by = nullif(current_setting('app.user_id', true), '')::uuid
           and t.to_office_id = any (string_to_array(nullif(current_setting('app.case_offices', true), ''), ',')::uuid[])),
        '{}');
    end
    $$;
  create or replace function accepted_persons() returns uuid[] ${SETTINGS} as $$
    declare
      cases constant uuid[] := accepted_cases();
    begin
      if cases = '{}' then
        return '{}';
      end if;
      return array(select m.person_id from case_member m where m.case_id = any (cases));
    end
    $$;
`;

export const DROP_ACCEPTED_ROWS_SQL = 'drop function if exists accepted_persons, accepted_cases';
