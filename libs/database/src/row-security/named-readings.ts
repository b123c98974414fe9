/**
 * Which sealed matter the acting person was named to read, while the naming lasts. Asked by the policies of every sealed
 * table; runs with its caller's rights and under the policy of the namings themselves, so it looks past nothing. A
 * function, and not a subquery, for the same reason as those about an erasure.
 */
export const NAMED_READINGS_SQL = `
  create or replace function named_readings() returns table (case_id uuid, office_id uuid, matter_class text)
    language plpgsql stable parallel safe rows 10 set search_path = public, pg_temp as $$
    declare
      reader constant uuid := nullif(current_setting('app.sealed_reader', true), '')::uuid;
      instant constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
    begin
      if reader is null then
        return;
      end if;
      return query select r.case_id, r.named_in, r.matter_class from case_reader r
        where r.user_id = reader and r.valid_from <= instant and (r.valid_to is null or r.valid_to > instant);
    end
    $$;
`;

export const DROP_NAMED_READINGS_SQL = 'drop function if exists named_readings';
