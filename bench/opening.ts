import { loadavg } from 'node:os';
import { caseStatement } from '@homeward/case';
import type pg from 'pg';
import { saveDesk, type Desk } from './desk.ts';
import { seedFamilies } from './seed-families.ts';
import { seedPeople } from './seed-people.ts';
import { argument, onAStand } from './stand.ts';
import { percentiles, round, timed } from './turns.ts';

/**
 * `npm run bench -- --open`: a family's case with everything on its first screen, among 100,000 persons, through the API
 * and as its SQL alone, in turn.
 */
const PERSONS = Number(argument('persons') ?? 100_000);
const OPENINGS = Number(argument('openings') ?? 1_000);
const PROMISED_P95_MS = 40;

await onAStand(async ({ client, startApi }) => {
  const desk = await saveDesk(client);
  console.error(`Seeding ${PERSONS.toLocaleString('en')} persons ...`);
  await seedPeople(client, desk, PERSONS);
  const caseIds = await seedFamilies(client, desk);
  return measure(client, (await startApi()).url, desk, caseIds);
});

async function measure(client: pg.Client, url: string, desk: Desk, caseIds: readonly string[]): Promise<boolean> {
  const [ours, sql]: [number[], number[]] = [[], []];
  for (let i = -20; i < OPENINGS; i += 1) {
    // Each is opened once as long as there are enough, so that no page lies warm from the turn before.
    const caseId = caseIds[(i + 20) % caseIds.length]!;
    const alone = await timed(() => openAlone(client, caseId, desk));
    const through = await timed(() => openThrough(url, desk, caseId));
    // The first twenty warm both.
    if (i < 0) continue;
    sql.push(alone.milliseconds);
    ours.push(through.milliseconds);
  }
  const [we, it] = [percentiles(ours), percentiles(sql)];
  const figures = {
    ...{ persons: PERSONS, cases: caseIds.length, openings: OPENINGS },
    ...{ 'Homeward p50 ms': we.p50, 'Homeward p95 ms': we.p95 },
    ...{ 'SQL alone p50 ms': it.p50, 'SQL alone p95 ms': it.p95 },
    ...{ 'ratio p50': round(we.p50 / it.p50), 'ratio p95': round(we.p95 / it.p95) },
    ...{ 'promised p95 ms': PROMISED_P95_MS, 'load average': round(loadavg()[0]!) },
  };
  console.log('open a case with its first screen', JSON.stringify(figures));
  return we.p95 <= PROMISED_P95_MS;
}

/** The same statement, prepared, as the tables' owner: no session, policy, trail or answer. */
async function openAlone(client: pg.Client, caseId: string, { officeId, userId }: Desk): Promise<number> {
  await client.query(
    `select set_config('app.case_offices', $1, false), set_config('app.user_id', $2, false),
            set_config('app.now', now()::text, false)`,
    [officeId, userId],
  );
  const started = performance.now();
  const { name, text, values } = caseStatement(caseId);
  await client.query({ name, text, values: [...values] });
  return performance.now() - started;
}

async function openThrough(url: string, { token }: Desk, caseId: string): Promise<string> {
  const answer = await fetch(`${url}/api/cases/${caseId}`, { headers: { cookie: `homeward_session=${token}` } });
  if (!answer.ok)
    throw new Error(`A case was answered ${answer.status}: a refusal is fast and would flatter the figure`);
  const { members, appointments, flags } = (await answer.json()) as Record<string, unknown[]>;
  if (!members?.length || !appointments?.length || !flags?.length)
    throw new Error('A case came without its members, appointments or flags: that is not its first screen');
  return caseId;
}
