import type pg from 'pg';

/**
 * Puts everybody on file into families of three, each with a case as it stands in the middle of the work: appointments,
 * a flag, a member on hold and what they are to each other.
 * @returns the cases, in an order that has nothing to do with where they lie on disk
 */
export async function seedFamilies(
  client: pg.Client,
  { officeId, userId }: { readonly officeId: string; readonly userId: string },
): Promise<string[]> {
  await client.query(
    `create temporary table bench_member as
       select id as person_id, gen_random_uuid() as member_id, (n - 1) / 3 as family, (n - 1) % 3 as place
         from (select id, row_number() over (order by id)::int as n from person) p`,
  );
  await client.query(
    `create temporary table bench_family as
       select gen_random_uuid() as case_id, family from bench_member where place = 0`,
  );
  const desk = [officeId, userId];
  await client.query(
    `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at,
       updated_at, stage_since)
     select case_id, $1, 'BE-2026-' || lpad(family::text, 6, '0'), 'BE', 'COUNSELLING', $2, current_date - 30, $2, now(),
            now(), current_date - 20 from bench_family`,
    desk,
  );
  await client.query(
    `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at, hold_reason,
       hold_review_on)
     select m.member_id, f.case_id, $1, m.person_id, (array['principal', 'spouse', 'child'])[m.place + 1], m.place = 0,
            'COUNSELLING', now(), case when m.place = 1 then 'still-deciding' end,
            case when m.place = 1 then current_date + 20 end
       from bench_member m join bench_family f on f.family = m.family`,
    [officeId],
  );
  await client.query(
    `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
     select f.case_id, $1, m.member_id, of.person_id, case when of.place = 2 then 'parent' else 'spouse' end, $2, now()
       from bench_member m join bench_family f on f.family = m.family
       join bench_member of on of.family = m.family and of.place <> m.place where m.place < 2`,
    desk,
  );
  // A colleague is booked once, so that the hours follow each other.
  await client.query(
    `insert into appointment (case_id, office_id, member_id, with_user_id, starts_at, ends_at, duration_minutes, place,
       language, interpreter_needed, state, created_by, created_at)
     select f.case_id, $1, m.member_id, $2, a.at, a.at + interval '45 minutes', 45, 'Room 4', 'fr', true, 'planned', $2, now()
       from bench_member m join bench_family f on f.family = m.family
      cross join lateral (select now() + (f.family * 2 + m.place) * interval '1 hour' as at) a where m.place < 2`,
    desk,
  );
  await client.query(
    `insert into case_flag (case_id, office_id, member_id, matter_class, code, reason, author_id, raised_at)
     select f.case_id, $1, m.member_id, 'ordinary', 'needs-attention', 'Asked for another room.', $2, now()
       from bench_member m join bench_family f on f.family = m.family where m.place = 0`,
    desk,
  );
  await client.query('vacuum analyze');
  const found = await client.query<{ id: string }>(`select case_id as id from bench_family order by md5(family::text)`);
  return found.rows.map(({ id }) => id);
}
