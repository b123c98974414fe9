import { loadProgrammes } from '@homeward/programme';
import { seed } from './seed.ts';
import { argument, onAStand } from './stand.ts';

const CASES = Number(argument('cases') ?? 100_000);
const ROUNDS = Number(argument('rounds') ?? 40);
/** A team's board is opened many times a day; the board of a whole mission once in a while. */
const PROMISED_MS = { 'one team': 200, 'every team': 2_000 } as const;

/** A supervisor's board: of one team among fifty, and of all fifty at once. */
await onAStand(async ({ urls, client, startApi }) => {
  await loadProgrammes(urls.owner);
  console.error(`Seeding ${CASES.toLocaleString('en')} cases ...`);
  const { userId, officeId, token } = await seed(urls.owner, CASES);
  await client.query(
    `insert into role_assignment (user_id, role, office_id, valid_from)
     select $1, 'supervisor', id, '2020-01-01' from office where name like 'Bench office %'`,
    [userId],
  );
  await client.query('analyze');
  const api = await startApi();
  const boards = { 'one team': `/api/board?officeId=${officeId}`, 'every team': '/api/board' } as const;
  const table: Record<string, Record<string, number>> = {};
  let kept = true;
  for (const [name, address] of Object.entries(boards) as [keyof typeof boards, string][]) {
    const times: number[] = [];
    let cases = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const begun = performance.now();
      const answer = await fetch(api.url + address, { headers: { cookie: `homeward_session=${token}` } });
      const { owners } = (await answer.json()) as { owners: { open: number }[] };
      // The first openings plan the statement.
      if (round >= 6) times.push(performance.now() - begun);
      cases = owners.reduce((sum, { open }) => sum + open, 0);
    }
    times.sort((one, other) => one - other);
    const [p50, p95] = [0.5, 0.95].map((part) => Math.round(times[Math.floor(times.length * part)]!));
    kept &&= p95! <= PROMISED_MS[name];
    table[name] = { 'open cases': cases, 'p50 ms': p50!, 'p95 ms': p95!, promised: PROMISED_MS[name] };
  }
  console.table(table);
  return kept;
});
