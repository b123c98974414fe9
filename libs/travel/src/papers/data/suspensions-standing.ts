import type { SuspensionScope } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { findJourneys } from './journeys.ts';

export interface SuspensionOfMember {
  readonly memberId: string;
  readonly suspensionId: string;
  readonly countryCode: string;
  readonly subArea: string | null;
  readonly beginsOn: string;
  readonly endsOn: string | null;
  readonly scope: SuspensionScope;
  readonly authority: string;
  readonly source: string;
  /** Where a part of a country is suspended: whether the member goes elsewhere; null when nobody has said. */
  readonly outside: boolean | null;
}

/**
 * Suspensions that stop these members, on the day asked for or on any day of their journey; those of a part of a country
 * to which somebody said they do not go are left out. Asked before anybody is prepared, booked, and on the last day.
 * @param children those of the members who are treated as children
 * @param day `YYYY-MM-DD`, the office's
 */
export async function findSuspensions(
  tx: EntityManager,
  { memberIds, children, day }: { memberIds: readonly string[]; children: readonly string[]; day: string },
): Promise<SuspensionOfMember[]> {
  const journeys = await findJourneys(tx, memberIds, day);
  const until = Object.fromEntries(journeys.map(({ memberId, arrivesOn }) => [memberId, arrivesOn]));
  const rows: SuspensionOfMember[] = await tx.query(
    `with recursive above (id, of_office) as (
       select o.id, o.id from office o where o.id in (select office_id from case_member where id = any ($1::uuid[]))
       union
       select o.parent_id, above.of_office from office o join above on above.id = o.id where o.parent_id is not null)
     select m.id as "memberId", s.id as "suspensionId", s.country_code as "countryCode", s.sub_area as "subArea",
            s.begins_on::text as "beginsOn", s.ends_on::text as "endsOn", s.scope, s.authority, s.source,
            (select a.outside from destination_answer a where a.member_id = m.id and a.suspension_id = s.id
              order by a.created_at desc limit 1) as outside
       from case_member m join above on above.of_office = m.office_id
       join destination_suspension s on s.office_id = above.id and s.country_code = m.destination_country_code
      where m.id = any ($1::uuid[]) and m.travelling and s.state = 'confirmed'
        and s.begins_on <= greatest($3::date, ($4::jsonb ->> m.id::text)::date)
        and (s.ends_on is null or s.ends_on >= $3::date)
        and (s.scope = 'everybody' or (s.scope = 'children' and m.id = any ($2::uuid[]))
             or (s.scope = 'high-care' and m.care_level = 'high'))
      order by s.begins_on, s.id`,
    [memberIds, children, day, JSON.stringify(until)],
  );
  return rows.filter(({ subArea, outside }) => subArea === null || outside !== true);
}
