import { weekendOf, type WorkingCalendar } from '@homeward/reference';
import type { EntityManager } from 'typeorm';

/**
 * A day counts when it is worked in the office and where the person is. Years whose holidays nobody entered count by
 * their weekends alone: a window for a call is no legal term, and a guess of a day is better than no window.
 */
export async function jointCalendar(
  tx: EntityManager,
  officeId: string,
  countryCode: string | null,
): Promise<WorkingCalendar> {
  const days: { day: string | null; officeCountry: string }[] = await tx.query(
    `select to_char(h.day, 'YYYY-MM-DD') as day, o.country_code as "officeCountry"
       from office o left join holiday h on h.calendar in (o.calendar, $2::text) where o.id = $1`,
    [officeId, countryCode],
  );
  const here = days[0]!.officeCountry;
  return {
    name: [here, countryCode].join('+'),
    holidays: new Set(days.flatMap(({ day }) => (day ? [day] : []))),
    weekend: new Set([...weekendOf(here), ...(countryCode ? weekendOf(countryCode) : [])]),
    coveredFrom: '0001-01-01',
    coveredTo: '9999-12-31',
  };
}
