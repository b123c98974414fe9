import { deepStrictEqual } from 'node:assert';
import { CountFiguresAheadAction, KeyFiguresQuery, ReportingModule, type FiguresAsked } from '@homeward/reporting';
import { AuditModule } from '@homeward/audit';
import { DatabaseModule } from '@homeward/database';
import { loadConfig, PlatformModule, systemActor, SystemClock, type Actor } from '@homeward/platform';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import 'reflect-metadata';
import { saveDesk } from './desk.ts';
import { countNaively, type ToldCaseload } from './key-figures.reference.ts';
import { OFFICES, PROGRAMMES, seedFigures } from './seed-figures.ts';
import { argument, onAStand } from './stand.ts';
import { percentiles, round, timed } from './turns.ts';

/**
 * `npm run bench -- --figures`: the key figures of a year, a month and all there is, over so many persons, each beside
 * one sequential scan of what it counts from; with 100,000 or fewer also equal to a naive count of the same rows, from the
 * rows and from sums.
 */
const PERSONS = Number(argument('persons') ?? 100_000);
const LOOKS = Number(argument('looks') ?? 20);
const PROMISED = { 'a year': 150, 'a month': 150, 'anything else': 1_500 } as const;
const NAIVELY = 100_000;

/** Filters as somebody asks: none, one and two; two of the offices stand for a caseload of several. */
const ASKED: readonly (readonly [keyof typeof PROMISED, FiguresAsked])[] = [
  ['a year', { from: '2023-01-01', to: '2023-12-31' }],
  ['a year', { from: '2023-01-01', to: '2023-12-31', programme: ['BE-AVRR'] }],
  ['a year', { from: '2023-01-01', to: '2023-12-31', office: ['B1', 'B2'], returnType: ['avrr'] }],
  ['a month', { from: '2024-02-01', to: '2024-02-29' }],
  ['a month', { from: '2024-02-01', to: '2024-02-29', host: ['BE'], programme: ['BE-AVRR', 'BE-VHR'] }],
  ['anything else', { from: '2010-01-01', to: '2026-01-01' }],
  [
    'anything else',
    { from: '2010-01-01', to: '2026-01-01', host: ['BE'], returnType: ['avrr'], office: ['B1', 'B2', 'B3'] },
  ],
];

await onAStand(async ({ urls, client }) => {
  const { userId } = await saveDesk(client);
  const { rows } = await client.query<{ id: string }>(
    `insert into office (kind, name, code, country_code, host_countries, time_zone, calendar, languages)
     select 'desk', 'Bench ' || n, 'B' || n, 'BE', '{BE}', 'Europe/Brussels', 'BE', '{en}' from generate_series(1, $1) n
     returning id`,
    [OFFICES],
  );
  await client.query(
    `insert into programme (code, name, host_countries, currency, means_of_complaint, agency, source, origin)
     select code, code, '{BE}', 'EUR', 'by letter', 'an agency', 'made up', 'shipped' from unnest($1::text[]) code
     on conflict do nothing`,
    [PROGRAMMES],
  );
  const officeIds = rows.map(({ id }) => id);
  console.error(`Seeding the figures of ${PERSONS.toLocaleString('en')} persons ...`);
  const told = await seedFigures(client, { officeIds, userId }, PERSONS, PERSONS <= NAIVELY);
  @Module({
    imports: [
      PlatformModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' }), new SystemClock()),
      ...[DatabaseModule.forRoot({ url: urls.app, pool: 2 }), AuditModule, ReportingModule],
    ],
  })
  class Rooms {}
  const rooms = await NestFactory.createApplicationContext(Rooms, { logger: false, abortOnError: false });
  try {
    const actor = { ...systemActor(), offices: { 'figures.read': officeIds } };
    const query = rooms.get(KeyFiguresQuery);
    if (PERSONS <= NAIVELY) await equalNaively(query, actor, told);
    await sumAhead(rooms.get(CountFiguresAheadAction), client);
    if (PERSONS <= NAIVELY) await equalNaively(query, actor, told);
    return await measure(query, actor, client);
  } finally {
    await rooms.close();
  }
});

/** As the worker does by the clock, until there is nothing left to sum. */
async function sumAhead(ahead: CountFiguresAheadAction, client: pg.Client): Promise<void> {
  let pieces = 0;
  const { milliseconds } = await timed(async () => {
    for (let summed = -1; summed !== 0; pieces += summed) summed = await ahead.execute();
  });
  await client.query('vacuum analyze');
  console.log('summed ahead', JSON.stringify({ 'months and years': pieces, ms: round(milliseconds) }));
}

async function measure(query: KeyFiguresQuery, actor: Actor, client: pg.Client): Promise<boolean> {
  const scan = (): Promise<unknown> =>
    client.query(`select (select count(*) from figure_event where age is distinct from -1) as events,
                         (select count(*) from figure_service where level <> '') as services`);
  await client.query(`set max_parallel_workers_per_gather = 0`);
  const scans: number[] = [];
  for (let look = -1; look < 3; look += 1) {
    const { milliseconds } = await timed(scan);
    if (look >= 0) scans.push(milliseconds);
  }
  const scanned = percentiles(scans).p50;
  console.log('one sequential scan', JSON.stringify({ persons: PERSONS, ms: scanned }));
  let kept = true;
  for (const [what, asked] of ASKED) {
    const took: number[] = [];
    for (let look = -2; look < LOOKS; look += 1) {
      const { milliseconds } = await timed(() => query.execute(actor, asked));
      // The first looks warm it.
      if (look >= 0) took.push(milliseconds);
    }
    const { p50, p95 } = percentiles(took);
    kept &&= p95 <= PROMISED[what];
    const figures = {
      'p50 ms': p50,
      'p95 ms': p95,
      'promised p95 ms': PROMISED[what],
      'of a scan': round(p50 / scanned),
    };
    console.log(what, JSON.stringify(asked), JSON.stringify(figures));
  }
  return kept;
}

/** @throws Error at the first number that differs */
async function equalNaively(query: KeyFiguresQuery, actor: Actor, told: ToldCaseload): Promise<void> {
  const names = new Map<string, string>();
  for (const [, asked] of ASKED) {
    const { funnel, departures, services, closed, waitingDays, filters, asOf } = await query.execute(actor, asked);
    const { offices } = await query.resolve(actor, asked);
    for (const { id, code } of offices) names.set(id, code);
    const coded = <Row extends { office: string }>(rows: readonly Row[]): Row[] =>
      rows.map((row) => ({ ...row, office: names.get(row.office)! }));
    const naive = countNaively(
      { ...told, steps: coded(told.steps), departures: coded(told.departures), services: coded(told.services) },
      {
        ...{ from: asked.from, to: asked.to, asOf, programmes: filters.programme, hosts: filters.host },
        ...{ returnTypes: filters.returnType, channels: filters.channel },
        offices: filters.office.length > 0 ? filters.office : [...names.values()],
      },
    );
    deepStrictEqual(sorted({ funnel, departures, services, closed, waitingDays }), sorted(naive));
  }
  console.log(
    'equal to the naive count',
    JSON.stringify({ reports: ASKED.length, departures: told.departures.length }),
  );
}

/** Keys in one order: a report is its numbers, whichever is written first. */
function sorted(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
