import { setTimeout as sleep } from 'node:timers/promises';
import { saveDueWork, until } from '../support/jobs-worker.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { buildEffectWorker, endEffectWorkers, randomFrom, startEffectWorker } from './worker-processes.ts';

const KILLS = Number(process.env['HOMEWARD_KILLS'] ?? 20);
const SEED = Number(process.env['HOMEWARD_SEED'] ?? Date.now() % 1_000_000);
const INTENTS = 1_000;
const WORKERS = 3;
/** Some workers die while they are still starting. */
const KILLED_AT_BOOT = 0.1;

describe('workers that are killed', () => {
  let database: TestDatabase;

  beforeAll(buildEffectWorker, 120_000);
  beforeEach(async () => {
    database = await createTestDatabase();
    await database.asOwner(`
      create table intent (id uuid not null default gen_random_uuid() primary key, job text not null);
      create table effect (intent_id uuid not null, worker integer not null);
      create table outside_effect (intent_id uuid not null primary key, worker integer not null);
      grant select, insert on effect, outside_effect to public;`);
  });
  afterEach(async () => {
    await endEffectWorkers();
    await database.drop();
  });

  async function saveIntents(count: number): Promise<void> {
    await database.asOwner(
      `insert into intent (job) select case when i % 2 = 0 then 'write-effect' else 'write-outside' end
         from generate_series(1, $1) i`,
      [count],
    );
    await database.asOwner(
      `insert into outbox (job, key, payload, correlation_id, due_at, created_at)
       select job, 'intent/' || id, jsonb_build_object('intentId', id), 'fault', now(), now() from intent`,
    );
  }
  const openRows = async (): Promise<number> =>
    (await database.asOwner(`select id from outbox where status not in ('done', 'dead')`)).length;

  it(
    `should leave effects equal to intents, key by key, when workers die ${KILLS} times during ${INTENTS} jobs`,
    async () => {
      process.stdout.write(`worker kills: ${KILLS}, seed ${SEED} (HOMEWARD_SEED repeats it)\n`);
      await saveIntents(INTENTS);
      const random = randomFrom(SEED);
      let killsLeft = KILLS;
      let killedAtWork = 0;
      let effects = 0;

      /** Lives for its share of the work still open, and then a moment more. */
      async function lifeAndDeath(): Promise<void> {
        const worker = startEffectWorker(database, { effectMs: 30 });
        const atBoot = random() < KILLED_AT_BOOT;
        const share = Math.max(1, (0.8 * (INTENTS - effects)) / (killsLeft + WORKERS));
        const mine = Math.ceil(random() * 2 * share);
        const moment = random() * (atBoot ? 1_000 : 40);
        let written = 0;
        const enough = new Promise<void>((resolve) => {
          worker.onEffect(() => {
            effects += 1;
            written += 1;
            if (written >= mine) resolve();
          });
        });
        if (!atBoot) {
          await worker.ready;
          await Promise.race([enough, allDone]);
        }
        await sleep(moment);
        if (written > 0) killedAtWork += 1;
        worker.process.kill('SIGKILL');
        await worker.gone;
      }

      let finished = false;
      const allDone = (async () => {
        while (!finished && (await openRows()) > 0) await sleep(500);
      })();
      await Promise.all(
        Array.from({ length: WORKERS }, async () => {
          while (killsLeft > 0) {
            killsLeft -= 1;
            await lifeAndDeath();
          }
        }),
      );
      const openAfterKills = await openRows();
      const survivors = Array.from({ length: WORKERS }, () => startEffectWorker(database, { effectMs: 5 }));
      await until('all intents are finished', async () => (await openRows()) === 0, 120_000);
      finished = true;
      await allDone;
      for (const survivor of survivors) survivor.process.kill('SIGTERM');
      await Promise.all(survivors.map((survivor) => survivor.gone));

      const keys = async (sql: string): Promise<string[]> =>
        (await database.asOwner<{ id: string }>(`${sql} order by 1`)).map((row) => row.id);
      expect(await keys('select intent_id as id from effect')).toEqual(
        await keys(`select id from intent where job = 'write-effect'`),
      );
      expect(await keys('select intent_id as id from outside_effect')).toEqual(
        await keys(`select id from intent where job = 'write-outside'`),
      );
      expect(await database.asOwner('select status, attempts, count(*)::int from outbox group by 1, 2')).toEqual([
        { status: 'done', attempts: 1, count: INTENTS },
      ]);
      // Work was still open at the last kill and most died with work in their hands, or this would prove little.
      expect(openAfterKills).toBeGreaterThan(0);
      expect(killedAtWork).toBeGreaterThan(KILLS / 2);
    },
    // A start of a worker is a second of one core; a machine that does other things besides takes many.
    5 * 60_000 + KILLS * 15_000,
  );

  it('should lay aside the one job that kills its workers, and do those beside it, when workers keep dying of it', async () => {
    const poison = await saveDueWork(database, { job: 'kill-worker' });
    await saveIntents(100);
    let running = true;
    const supervisor = (async () => {
      while (running) {
        const worker = startEffectWorker(database, { effectMs: 1, deathsBeforeDead: 2 });
        const stop = setInterval(() => {
          if (!running) worker.process.kill('SIGTERM');
        }, 100);
        await worker.gone;
        clearInterval(stop);
      }
    })();
    await until('all is finished', async () => (await openRows()) === 0, 100_000);
    running = false;
    await supervisor;
    expect(
      await database.asOwner('select id, status, deaths, reason from outbox where status <> $1', ['done']),
    ).toEqual([{ id: poison.id, status: 'dead', deaths: 3, reason: 'worker-died-repeatedly' }]);
  }, 120_000);
});
