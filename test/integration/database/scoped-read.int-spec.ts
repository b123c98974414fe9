import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { DatabaseModule, Transactions } from '@homeward/database';
import { loadConfig, PlatformModule, systemActor, type Actor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const worker = (offices: string[]): Actor => ({ ...systemActor(offices), kind: 'person', userId: randomUUID() });

describe('a scoped read', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let transactions: Transactions;
  const show = { name: 'show', text: `select current_setting('app.case_offices', true) as offices`, values: [] };

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(loadConfig({})), DatabaseModule.forRoot({ url: database.appUrl, pool: 8 })],
    }).compile();
    transactions = module.get(Transactions);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('should carry the scope of its own actor when many run at once on few connections', async () => {
    const actors = Array.from({ length: 40 }, () => worker([randomUUID()]));
    const rows = await Promise.all(
      Array.from({ length: 1200 }, (_, i) => transactions.read<{ offices: string }>(actors[i % 40]!, show)),
    );
    rows.forEach((row, i) => expect(row[0]!.offices).toBe(actors[i % 40]!.offices['case.read']![0]));
  });

  it('should read each kind of value alike when its columns were described to the connection before', async () => {
    const actor = worker([]);
    const kinds = {
      name: 'kinds',
      text: `select n::int as number, t::timestamptz as instant, j::jsonb as document, null::text as nothing
               from (values ($1, $2, $3)) given (n, t, j) where n::int > 0`,
    };
    const read = (number: number): Promise<object[]> =>
      transactions.read(actor, { ...kinds, values: [number, '2026-03-29T01:30:00Z', { words: ['a "b"', null] }] });
    const row = {
      instant: new Date('2026-03-29T01:30:00Z'),
      document: { words: ['a "b"', null] },
      nothing: null,
    };
    // More readings than connections: most are the second on theirs.
    const read40 = await Promise.all(Array.from({ length: 40 }, (_, i) => read(i + 1)));
    read40.forEach((rows, i) => expect(rows).toEqual([{ number: i + 1, ...row }]));
    expect(await read(0)).toEqual([]);
  });

  it('should leave nothing behind on the connection when it is done', async () => {
    await transactions.read(worker([randomUUID()]), show);
    const left = await transactions.read<{ offices: string }>({ ...systemActor() }, show);
    expect(left[0]!.offices).toBe('');
  });

  it('should give each connection back when more queries fail than there are connections', async () => {
    const failing = { name: 'failing_again', text: 'select 1 / $1::int', values: [0] };
    const failed = await Promise.allSettled(Array.from({ length: 40 }, () => transactions.read(worker([]), failing)));
    for (const { reason } of failed as PromiseRejectedResult[]) expect(String(reason)).toContain('division by zero');
    const read = await Promise.all(Array.from({ length: 40 }, () => transactions.read(worker([]), show)));
    expect(read).toHaveLength(40);
  });

  /** Eight at once, the next as soon as one is answered, as openings come: only then do they share connections. */
  async function readMany<Row extends object>(
    many: number,
    read: (nth: number) => Promise<Row[]>,
  ): Promise<PromiseSettledResult<Row[]>[]> {
    const answers: PromiseSettledResult<Row[]>[] = [];
    let next = 0;
    const reader = async (): Promise<void> => {
      while (next < many) {
        const nth = next++;
        [answers[nth]] = (await Promise.allSettled([read(nth)])) as [PromiseSettledResult<Row[]>];
      }
    };
    await Promise.all(Array.from({ length: 8 }, reader));
    return answers;
  }

  it('should carry its own scope down a connection that it shares, and nothing into the next', async () => {
    const actors = [...Array.from({ length: 39 }, () => worker([randomUUID()])), worker([])];
    const answers = await readMany(1200, (nth) => transactions.readShort<{ offices: string }>(actors[nth % 40]!, show));
    answers.forEach((answer, nth) =>
      expect(answer).toEqual({
        ...{ status: 'fulfilled', value: [{ offices: actors[nth % 40]!.offices['case.read']?.[0] ?? '' }] },
      }),
    );
  });

  it('should answer those that share a connection with one that fails', async () => {
    const dividing = { name: 'dividing', text: 'select 12 / $1::int as part' };
    const actor = worker([]);
    const answers = await readMany(400, (nth) =>
      transactions.readShort<{ part: number }>(actor, { ...dividing, values: [nth % 9] }),
    );
    answers.forEach((answer, nth) => {
      if (nth % 9 > 0) expect(answer).toEqual({ status: 'fulfilled', value: [{ part: Math.floor(12 / (nth % 9)) }] });
      else expect(String((answer as PromiseRejectedResult).reason)).toContain('division by zero');
    });
    expect(await transactions.run(actor, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('should fail those on a connection that is taken away, and serve the next', async () => {
    const actor = worker([]);
    const sleeping = { name: 'sleeping', text: `select pg_sleep($1::float), 'woke' as word` };
    const sleep = (seconds: number) => transactions.readShort(actor, { ...sleeping, values: [seconds] });
    for (let round = 0; round < 2; round += 1) await Promise.all([sleep(0), sleep(0)]);
    const all = Promise.allSettled(Array.from({ length: 2 }, () => sleep(20)));
    await untilAsleep(2);
    const behind = Promise.allSettled(Array.from({ length: 4 }, () => sleep(20)));
    // Those that came later wait behind the others, or on one of the few connections that are shared.
    const shared = Math.min(Math.max(2, availableParallelism()), 4);
    await untilAsleep(shared);
    const ended = await database.asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where query like 'select pg_sleep($1%' and datname = current_database()`,
    );
    expect(ended).toHaveLength(shared);
    for (const { status } of [...(await all), ...(await behind)]) expect(status).toBe('rejected');
    expect(await sleep(0)).toEqual([expect.objectContaining({ word: 'woke' })]);
  });

  async function untilAsleep(many: number): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      const [found] = await database.asOwner<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`,
      );
      if (found!.n === many) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('Nothing slept.');
  }

  it('should undo its preludes and go on working when the query fails', async () => {
    const actor = worker([]);
    const prelude = {
      name: 'prelude_event',
      text: `insert into audit_event (at, actor_kind, actor_id, correlation_id, action, record_type, record_id) values (now(), 'person', $1, 'c', 'a', 'r', 'i')`,
      values: [actor.userId],
    };
    const failing = { name: 'failing', text: 'select 1 / $1::int', values: [0] };
    await expect(transactions.read(actor, failing, [prelude])).rejects.toThrow('division by zero');
    expect(await database.asOwner('select * from audit_event')).toHaveLength(0);
    expect(await transactions.read(actor, { ...failing, values: [1] }, [prelude])).toHaveLength(1);
    expect(await database.asOwner('select * from audit_event')).toHaveLength(1);
  });
});
