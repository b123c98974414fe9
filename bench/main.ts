import { loadProgrammes } from '@homeward/programme';
import { lookAtWeek, seedDepartures, TRAVELLERS, WEEK_P95_MS } from './departures.ts';
import { load, median, type LoadFigures } from './load.ts';
import type { MeasuredServer } from './processes.ts';
import { seed, type Seeded } from './seed.ts';
import { argument, onAStand } from './stand.ts';

const CASES = Number(argument('cases') ?? 500_000);
const SECONDS = Number(argument('seconds') ?? 8);
const ROUNDS = Number(argument('rounds') ?? 5);

/** What each measured path promises, as a part of the bare server's requests a second. */
const PROMISES = { 'guarded list of 25': 0.7, 'open one record, audited': 0.5 } as const;

await onAStand(async ({ urls, start, startApi }) => {
  await loadProgrammes(urls.owner);
  console.error(`Seeding ${CASES.toLocaleString('en')} cases ...`);
  const seeded = await seed(urls.owner, CASES);
  const week = await seedDepartures(urls.owner, seeded);
  const api = await startApi();
  const bare = await start('bench/dist/bare-server.js', {}, [urls.owner, seeded.userId]);
  const p95 = await lookAtWeek(api.url, { cookie: `homeward_session=${seeded.token}` }, week);
  console.log(
    `departures of a week (${TRAVELLERS} travellers)`,
    JSON.stringify({ 'p95 ms': p95, promised: WEEK_P95_MS }),
  );
  return (await measure(api, bare, seeded)) && p95 <= WEEK_P95_MS;
});

/** Runs both servers in turn, so that a machine that slows down slows both. */
async function measure(api: MeasuredServer, bare: MeasuredServer, seeded: Seeded): Promise<boolean> {
  const cookie = { cookie: `homeward_session=${seeded.token}` };
  const opened = seeded.caseIds.slice(0, 200);
  const kinds = [
    { name: 'guarded list of 25' as const, ours: ['/api/cases'], theirs: ['/list'] },
    {
      name: 'open one record, audited' as const,
      ours: opened.map((id) => `/api/cases/${id}`),
      theirs: opened.map((id) => `/open/${id}`),
    },
  ];
  const table: Record<string, Record<string, number | string>> = {};
  let kept = true;
  for (const kind of kinds) {
    const ours: LoadFigures[] = [];
    const theirs: LoadFigures[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [their, our] = [
        await load(bare.url, kind.theirs, {}, SECONDS),
        await load(api.url, kind.ours, cookie, SECONDS),
      ];
      // The first round warms both.
      if (round > 0) {
        theirs.push(their);
        ours.push(our);
      }
    }
    const ratio = median(ours.map((our, i) => our.requestsPerSecond / theirs[i]!.requestsPerSecond));
    kept &&= ratio >= PROMISES[kind.name];
    table[kind.name] = {
      ...row(ours, 'Homeward'),
      ...row(theirs, 'bare'),
      ratio: Number(ratio.toFixed(2)),
      promised: PROMISES[kind.name],
    };
  }
  for (const [name, figures] of Object.entries(table)) console.log(name, JSON.stringify(figures));
  console.log(
    'peak memory in MiB',
    JSON.stringify({ Homeward: await api.peakMemory(), bare: await bare.peakMemory() }),
  );
  return kept;
}

function row(figures: readonly LoadFigures[], whose: string): Record<string, number> {
  return {
    [`${whose} requests/s`]: Math.round(median(figures.map((figure) => figure.requestsPerSecond))),
    [`${whose} p50 ms`]: median(figures.map((figure) => figure.p50)),
    [`${whose} p95 ms`]: median(figures.map((figure) => figure.p95)),
  };
}
