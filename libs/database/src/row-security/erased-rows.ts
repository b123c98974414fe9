const SETTINGS = `language plpgsql stable parallel safe set search_path = public, pg_temp`;

const rowsOf = (name: string, rows: string): string => `
  create or replace function ${name}() returns uuid[] ${SETTINGS} as $$
    declare
      erased constant uuid := erased_person();
    begin
      if erased is null then
        return '{}';
      end if;
      return array(${rows});
    end
    $$;`;

/**
 * Which rows belong to the one person being erased. Policies ask these functions, which run with their caller's rights
 * and under the policies themselves, instead of holding the subqueries: PostgreSQL opens every table of a statement's
 * subqueries before it begins, so that each read would pay for an erasure that is hardly ever under way.
 */
export const ERASED_ROWS_SQL = `
  create or replace function erased_person() returns uuid ${SETTINGS} as $$
    declare
      erasing constant uuid := nullif(current_setting('app.erase_person', true), '')::uuid;
    begin
      if erasing is null then
        return null;
      end if;
      return (select e.id from person e
               where e.id = erasing
                 and e.office_id = any (string_to_array(nullif(current_setting('app.erase_offices', true), ''), ',')::uuid[]));
    end
    $$;
  ${rowsOf('erased_members', 'select m.id from case_member m where m.person_id = erased')}
  ${rowsOf('erased_cases', 'select m.case_id from case_member m where m.person_id = erased')}
  ${rowsOf('erased_forms', 'select f.id from referral_form f where f.case_id = any (erased_cases())')}
  ${rowsOf('erased_sessions', 'select s.id from counselling_session s where s.member_id = any (erased_members())')}
  ${rowsOf('erased_mail', 'select i.id from message_intent i where i.person_id = erased')}
`;

export const DROP_ERASED_ROWS_SQL =
  'drop function if exists erased_mail, erased_sessions, erased_forms, erased_cases, erased_members, erased_person';
