const SETTINGS = `language plpgsql stable parallel safe set search_path = public, pg_temp`;

/**
 * Which travellers the acting person awaits for an office that receives them, from the day on which it is told and until
 * somebody ends it; and who was sent to their organisation, while it is asked to help. Asked by policies; runs with its caller's rights and under the policy of the receptions themselves,
 * so it looks past nothing, and returns at once for everybody who receives nobody.
 */
export const RECEIVED_ROWS_SQL = `
  create or replace function received_members() returns uuid[] ${SETTINGS} as $$
    begin
      if nullif(current_setting('app.reception_offices', true), '') is null then
        return '{}';
      end if;
      return array(select r.member_id from case_reception r
        where r.receiving_office_id = any (string_to_array(current_setting('app.reception_offices', true), ',')::uuid[])
          and r.ended_on is null
          and r.from_on <= (nullif(current_setting('app.now', true), '')::timestamptz)::date);
    end
    $$;
  create or replace function received_persons() returns uuid[] ${SETTINGS} as $$
    begin
      if nullif(current_setting('app.reception_offices', true), '') is null then
        return '{}';
      end if;
      return array(select r.person_id from case_reception r where r.member_id = any (received_members()) and r.ended_on is null);
    end
    $$;
  create or replace function received_bookings() returns uuid[] ${SETTINGS} as $$
    begin
      if nullif(current_setting('app.reception_offices', true), '') is null then
        return '{}';
      end if;
      return array(select p.booking_id from booking_passenger p where p.member_id = any (received_members()));
    end
    $$;
  create or replace function received_arrivals() returns uuid[] ${SETTINGS} as $$
    begin
      if nullif(current_setting('app.reception_offices', true), '') is null then
        return '{}';
      end if;
      return array(select a.member_id from arrival a join case_reception r on r.member_id = a.member_id
        where a.member_id = any (received_members()) and a.taken_back_at is null and r.basis = 'own-mission' and r.ended_on is null);
    end
    $$;
  create or replace function received_returned() returns uuid[] ${SETTINGS} as $$
    begin
      if nullif(current_setting('app.reception_offices', true), '') is null then
        return '{}';
      end if;
      return array(select r.person_id from case_reception r where r.member_id = any (received_arrivals()) and r.ended_on is null);
    end
    $$;
  create or replace function received_sendings() returns uuid[] ${SETTINGS} as $$
    begin
      if nullif(current_setting('app.partner_offices', true), '') is null then
        return '{}';
      end if;
      return array(select s.id from referral_sending s
        where s.recipient_office_id = any (string_to_array(current_setting('app.partner_offices', true), ',')::uuid[])
          and (s.matter_class = 'ordinary' or nullif(current_setting('app.sealed_reader', true), '') is not null)
          and (s.sheet_until is null or s.sheet_until >= (nullif(current_setting('app.now', true), '')::timestamptz)::date));
    end
    $$;
`;

export const DROP_RECEIVED_ROWS_SQL =
  'drop function if exists received_sendings, received_returned, received_arrivals, received_bookings, received_persons, received_members';
