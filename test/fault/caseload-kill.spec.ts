import { fork } from 'node:child_process';
import { once } from 'node:events';
import { RunCaseloadImportAction } from '@homeward/exchange';
import { PERSON, PERSON_COLUMNS } from '../integration/exchange/rig.ts';
import { RunsWorld } from '../integration/exchange/runs-rig.ts';
import { buildOnce, PROGRAMS } from '../support/homeward-process.ts';
import { until } from '../support/jobs-worker.ts';

const PERSONS = 4_000;

describe('an import whose worker is killed', () => {
  let world: RunsWorld;

  beforeAll(buildOnce, 120_000);
  beforeEach(async () => {
    world = await RunsWorld.open({ worker: false });
  });
  afterEach(() => world.close());

  const count = async (table: 'person' | '"case"'): Promise<number> =>
    (await world.database.asOwner<{ n: number }>(`select count(*)::integer as n from ${table}`))[0]!.n;

  it('should leave nothing saved and nobody’s name on the disk, and be saved whole, once, by the next', async () => {
    const rows = Array.from({ length: PERSONS }, (_, i) => PERSON.replace('C1,P1', `C${i},P${i}`));
    const sent = await world.send({ 'persons.csv': `${[PERSON_COLUMNS, ...rows].join('\n')}\n` });
    const worker = fork(PROGRAMS.worker, {
      execArgv: [],
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...world.settings },
    });
    const gone = once(worker, 'exit');
    const going = await world.start(sent, { dryRun: false });
    await until('it is writing', async () => (await world.read(sent.id)).progress.phase === 'saving');
    worker.kill('SIGKILL');
    await gone;
    await until('the database has seen it go', async () => {
      const [left] = await world.database.asOwner<{ n: number }>(
        `select count(*)::integer as n from pg_locks where locktype = 'advisory' and granted and objid = (
           hashtext('homeward-caseload-import')::bigint & 4294967295)::oid`,
      );
      return left!.n === 0;
    });
    expect([await count('"case"'), await count('person')]).toEqual([0, 0]);
    expect((await world.read(sent.id)).state).toBe('saving');
    expect((await world.onDisk()).some((bytes) => bytes.includes('Nikoli'))).toBe(false);

    const running = world.app.get(RunCaseloadImportAction, { strict: false });
    await running.execute(sent.id, going.version, 0);
    await running.execute(sent.id, going.version, 0);
    expect([await count('"case"'), await count('person')]).toEqual([PERSONS, PERSONS]);
    expect(await world.read(sent.id)).toMatchObject({ state: 'saved', files: [], result: { cases: { new: PERSONS } } });
  });
});
