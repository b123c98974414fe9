import pg from 'pg';
import type { Seeded } from './seed.ts';

export const TRAVELLERS = 500;
/** A busy week is one look: what it may take, in milliseconds, for 95 looks of 100. */
export const WEEK_P95_MS = 100;
const LOOKS = 100;

/** Books so many members of the benchmark's office on flights of one week, ten to a flight, with a past all around it. */
export async function seedDepartures(
  ownerUrl: string,
  { officeId, userId }: Seeded,
): Promise<{ from: string; to: string }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `insert into airport (code, name, city, country_code, time_zone, source_key)
       select v.*, (select key from source order by key limit 1)
         from (values ('BRU', 'Brussels Airport', 'Brussels', 'BE', 'Europe/Brussels'),
                      ('TBS', 'Tbilisi Airport', 'Tbilisi', 'GE', 'Asia/Tbilisi')) as v on conflict do nothing`,
    );
    // Five hundred leave in the week that is looked at, and as many in each of the weeks before.
    await client.query(
      `create temporary table bench_seat as
         select gen_random_uuid() as booking_id, m.id as member_id, m.case_id, n,
                timestamptz '2026-11-02 06:00Z' - (n / $2::int) * interval '7 days'
                  + (n % $2::int / 10) * interval '3 hours' as departs_at
           from (select id, case_id, row_number() over (order by id)::int - 1 as n from case_member where office_id = $1) m`,
      [officeId, TRAVELLERS],
    );
    await client.query(
      `insert into booking (id, case_id, office_id, number, state, mode, provider, wished_from, wished_to, from_place, to_place,
         requested_by, requested_at, created_at)
       select booking_id, case_id, $1, 1, 'ticketed', 'air', 'manual', departs_at::date, departs_at::date, 'BRU', 'TBS', $2,
              departs_at, departs_at from bench_seat`,
      [officeId, userId],
    );
    await client.query(
      `insert into booking_leg (booking_id, case_id, office_id, position, carrier, service_number, from_place, to_place,
         departs_local, arrives_local, departs_at, arrives_at)
       select booking_id, case_id, $1, 1, 'Carrier', 'CA ' || n % $2::int / 10, 'BRU', 'TBS',
              departs_at at time zone 'Europe/Brussels', (departs_at + interval '5 hours') at time zone 'Asia/Tbilisi',
              departs_at, departs_at + interval '5 hours' from bench_seat`,
      [officeId, TRAVELLERS],
    );
    await client.query(
      `insert into booking_passenger (booking_id, member_id, case_id, office_id, state, ticket_number, created_at)
       select booking_id, member_id, case_id, $1, 'ticketed', '1', departs_at from bench_seat`,
      [officeId],
    );
    await client.query('vacuum analyze');
    return { from: '2026-11-02', to: '2026-11-08' };
  } finally {
    await client.end();
  }
}

/** @returns the p95 of looking at the week, one look after the other; @throws Error when a look shows fewer travellers */
export async function lookAtWeek(
  url: string,
  headers: Record<string, string>,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const took: number[] = [];
  for (let look = -10; look < LOOKS; look += 1) {
    const began = performance.now();
    const answer = await fetch(`${url}/api/departures?from=${from}&to=${to}`, { headers });
    const { rows } = (await answer.json()) as { rows: { travellers: unknown[] }[] };
    const shown = rows.reduce((sum, { travellers }) => sum + travellers.length, 0);
    if (shown < TRAVELLERS) throw new Error(`The week shows ${shown} travellers of ${TRAVELLERS}`);
    // The first looks warm it.
    if (look >= 0) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  return Number(took[Math.floor(took.length * 0.95)]!.toFixed(1));
}
