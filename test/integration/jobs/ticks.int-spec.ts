import {
  FINISHED_WORK_KEPT_DAYS,
  ForgetFinishedWorkAction,
  ForgetIdempotencyAnswersTick,
  OnTick,
  ReconcileOutboxAction,
  Ticker,
  WORK_QUEUE,
  type TickHandler,
} from '@homeward/jobs';
import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { buildWorker, saveDueWork } from '../../support/jobs-worker.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

let runs = 0;
let work: () => Promise<void> = async () => undefined;

@Injectable()
@OnTick('sign-audit-heads')
class CountRuns implements TickHandler {
  async tick(): Promise<void> {
    runs += 1;
    await work();
  }
}

describe('ticks', () => {
  let database: TestDatabase;
  let workers: TestingModule[];
  const clock = new TestClock('2026-03-28T12:00:00Z');
  const nightly = { dailyAt: '02:15', zone: 'Europe/Brussels' } as const;
  const look = (which: number): Promise<boolean> => workers[which]!.get(Ticker).look('sign-audit-heads', nightly);

  beforeEach(async () => {
    runs = 0;
    work = async () => undefined;
    clock.setTo('2026-03-28T12:00:00Z');
    database = await createTestDatabase();
    workers = await Promise.all(
      [0, 1].map(() =>
        // Without a schedule of its own, so that only the test looks.
        buildWorker(database, { handlers: [CountRuns], catalogue: {}, clock }),
      ),
    );
    for (const worker of workers) await worker.init();
    await look(0);
    runs = 0;
  });
  afterEach(async () => {
    for (const worker of workers) await worker.close();
    await database.drop();
  });

  it('should run once a night when two workers have the same schedule', async () => {
    clock.setTo('2026-03-29T01:14:00Z');
    expect([await look(0), await look(1)]).toEqual([false, false]);
    clock.setTo('2026-03-29T01:16:00Z');
    expect([await look(0), await look(1), await look(0)]).toEqual([true, false, false]);
    clock.setTo('2026-03-30T00:16:00Z');
    expect([await look(1), await look(0)]).toEqual([true, false]);
    expect(runs).toBe(2);
  });

  it('should run in one worker only when all look at the same moment', async () => {
    clock.setTo('2026-03-30T12:00:00Z');
    work = () => new Promise((resolve) => setTimeout(resolve, 300));
    const ran = await Promise.all([look(0), look(1), look(0), look(1)]);
    expect(ran.filter(Boolean)).toHaveLength(1);
    expect(runs).toBe(1);
  });

  it('should make up for a missed night when the worker starts again', async () => {
    clock.setTo('2026-04-03T09:00:00Z');
    expect([await look(0), await look(0)]).toEqual([true, false]);
  });

  it('should note why and wait for its next time when the work fails', async () => {
    work = () => Promise.reject(Object.assign(new TypeError('of Ahmad'), { code: 'EBROKEN' }));
    clock.setTo('2026-03-30T12:00:00Z');
    expect([await look(0), await look(1)]).toEqual([true, false]);
    expect(await database.asOwner('select tick, reason from tick_run')).toEqual([
      { tick: 'sign-audit-heads', reason: 'TypeError EBROKEN' },
    ]);
  });

  it('should forget work that ended long ago, and never what is open or waits for a person', async () => {
    const day = 86_400_000;
    const ago = (days: number): string => new Date(clock.now().getTime() - days * day).toISOString();
    const save = async (status: string, endedAgo: number | null): Promise<string> => {
      const { id } = await saveDueWork(database, { dueAt: ago(400) });
      await database.asOwner(
        `update outbox set status = $2, finished_at = $3, created_at = $4,
                enqueued_at = case when $2 = 'enqueued' then $4::timestamptz end where id = $1`,
        [id, status, endedAgo === null ? null : ago(endedAgo), ago(400)],
      );
      return id;
    };
    await save('done', FINISHED_WORK_KEPT_DAYS + 1);
    await save('cancelled', FINISHED_WORK_KEPT_DAYS + 1);
    const lost = await save('enqueued', null);
    const kept = [
      lost,
      await save('done', FINISHED_WORK_KEPT_DAYS - 1),
      await save('waiting', null),
      await save('dead', 400),
    ];
    expect(await workers[0]!.get(ForgetFinishedWorkAction).execute()).toBe(2);
    const left = await database.asOwner<{ id: string }>('select id from outbox');
    expect(left.map(({ id }) => id).sort()).toEqual(kept.sort());
    expect(await workers[0]!.get(ReconcileOutboxAction).execute()).toBe(1);
    const queue = workers[0]!.get<Queue>(getQueueToken(WORK_QUEUE), { strict: false });
    expect((await queue.getJobs(['waiting', 'active', 'completed'])).map((job) => job.data as object)).toEqual([
      { outboxId: lost },
    ]);
    await queue.obliterate({ force: true });
  });

  it('should forget answers to idempotent requests when a day has passed', async () => {
    const { userId } = await saveActor(database, 'counsellor', await saveOffice(database));
    for (const [key, at] of [
      ['old', '2026-03-27T11:59:59Z'],
      ['young', '2026-03-27T12:00:01Z'],
    ]) {
      await database.asOwner(
        `insert into idempotency_answer (user_id, key, route, body_digest, created_at) values ($1, $2, 'r', 'd', $3)`,
        [userId, key, at],
      );
    }
    await workers[0]!.get(ForgetIdempotencyAnswersTick).tick();
    expect(await database.asOwner('select key from idempotency_answer')).toEqual([{ key: 'young' }]);
  });
});
