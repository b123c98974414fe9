import { randomUUID } from 'node:crypto';
import {
  OnJob,
  ReconcileOutboxAction,
  RelayOutboxAction,
  WORK_QUEUE,
  type JobHandler,
  type JobPayloads,
} from '@homeward/jobs';
import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import type { EntityManager } from 'typeorm';
import { buildWorker, outboxRow, saveDueWork, until, type WorkerUnderTest } from '../../support/jobs-worker.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

@Injectable()
@OnJob('deliver-message')
class WriteEffect implements JobHandler<'deliver-message'> {
  static fails = false;
  static lasts = 0;
  static begun = 0;

  async execute(payload: JobPayloads['deliver-message'], tx: EntityManager): Promise<void> {
    WriteEffect.begun += 1;
    await tx.query('insert into effect (key) values ($1)', [payload.intentId]);
    if (WriteEffect.lasts > 0) await new Promise((resolve) => setTimeout(resolve, WriteEffect.lasts));
    if (WriteEffect.fails) throw new Error('broken');
  }
}

const CARRYING = { 'relay-outbox': { everyMs: 100 } } as const;

describe('the queue between outbox and handler', () => {
  let database: TestDatabase;
  const modules: TestingModule[] = [];

  async function worker(options: Partial<WorkerUnderTest> = {}): Promise<TestingModule> {
    const module = await buildWorker(database, { handlers: [WriteEffect], ...options });
    modules.push(module);
    return module;
  }
  const queueOf = (module: TestingModule): Queue => module.get<Queue>(getQueueToken(WORK_QUEUE), { strict: false });
  const saveMany = (count: number): Promise<{ id: string }[]> =>
    Promise.all(Array.from({ length: count }, () => saveDueWork(database)));
  const effects = async (): Promise<number> => (await database.asOwner('select key from effect')).length;
  const left = async (): Promise<number> =>
    (await database.asOwner(`select id from outbox where status <> 'done'`)).length;

  beforeEach(async () => {
    Object.assign(WriteEffect, { fails: false, lasts: 0, begun: 0 });
    database = await createTestDatabase();
    // No unique key: whatever ran twice stands here twice.
    await database.asOwner('create table effect (key text not null)');
    await database.asOwner('grant select, insert on effect to public');
  });
  afterEach(async () => {
    for (const module of modules.splice(0)) {
      await queueOf(module)
        .obliterate({ force: true })
        .catch(() => undefined);
      await module.close();
    }
    await database.drop();
  });

  it('should do everything due once when two workers relay and run side by side', async () => {
    await saveMany(600);
    for (let i = 0; i < 2; i += 1) await (await worker({ schedules: CARRYING })).init();
    await until('all is done', async () => (await left()) === 0);
    expect(await effects()).toBe(600);
    const [keys] = await database.asOwner<{ count: string }>('select count(distinct key) from effect');
    expect(Number(keys!.count)).toBe(600);
  });

  it('should put an id and nothing else on the queue when it relays', async () => {
    const intentId = randomUUID();
    const { id } = await saveDueWork(database, { payload: { intentId } });
    const module = await worker();
    await module.get(RelayOutboxAction).execute();
    const jobs = await queueOf(module).getJobs(['waiting']);
    expect(jobs.map((job) => ({ name: job.name, data: job.data }))).toEqual([
      { name: 'deliver-message', data: { outboxId: id } },
    ]);
  });

  it('should bring everything back when the queue was emptied', async () => {
    await saveMany(50);
    const relayed = await worker();
    expect(await relayed.get(RelayOutboxAction).execute()).toBe(50);
    await queueOf(relayed).obliterate({ force: true });
    const module = await worker({ schedules: CARRYING, reconcileAfterMs: 0 });
    await module.init();
    expect(await module.get(ReconcileOutboxAction).execute()).toBe(50);
    await until('all is done', async () => (await left()) === 0);
    expect(await effects()).toBe(50);
  });

  it('should not double what is still on the queue when it reconciles', async () => {
    await saveMany(30);
    const module = await worker({ reconcileAfterMs: 0 });
    await module.get(RelayOutboxAction).execute();
    expect(await module.get(ReconcileOutboxAction).execute()).toBe(30);
    expect(await queueOf(module).getWaitingCount()).toBe(30);
  });

  it('should leave work on the queue alone when it was put there lately', async () => {
    await saveMany(3);
    const module = await worker({ reconcileAfterMs: 60_000 });
    await module.get(RelayOutboxAction).execute();
    expect(await module.get(ReconcileOutboxAction).execute()).toBe(0);
  });

  it('should lose and double nothing when the relay dies between adding and marking', async () => {
    const saved = await saveMany(20);
    await database.asOwner(`
      create function die() returns trigger language plpgsql as $$ begin raise 'the relay died'; end $$;
      create trigger die before update on outbox for each row when (new.status = 'enqueued') execute function die();`);
    const first = await worker();
    await expect(first.get(RelayOutboxAction).execute()).rejects.toThrow('the relay died');
    expect(await queueOf(first).getWaitingCount()).toBe(20);
    expect(await outboxRow(database, saved[0]!.id)).toMatchObject({ status: 'waiting' });
    await database.asOwner('drop trigger die on outbox');
    await (await worker({ schedules: CARRYING })).init();
    await until('all is done', async () => (await left()) === 0);
    expect(await effects()).toBe(20);
  });

  it('should try again and at last lay aside when a handler throws, and work when the row is retried', async () => {
    WriteEffect.fails = true;
    const { id } = await saveDueWork(database);
    const catalogue = { 'deliver-message': { attempts: 3, backoffMs: 10 } };
    await (await worker({ schedules: CARRYING, catalogue })).init();
    await until('it is laid aside', async () => (await outboxRow(database, id)).status === 'dead');
    expect(await outboxRow(database, id)).toMatchObject({ attempts: 3, reason: 'Error' });
    WriteEffect.fails = false;
    await database.asOwner(`update outbox set status = 'waiting', attempts = 0, due_at = now() where id = $1`, [id]);
    await until('it is done', async () => (await outboxRow(database, id)).status === 'done');
    expect(await effects()).toBe(1);
  });

  it('should end what it began and take nothing more when it is told to stop', async () => {
    WriteEffect.lasts = 800;
    await saveMany(40);
    const module = await worker({ schedules: CARRYING, concurrency: 4 });
    await module.init();
    await until('work has begun', async () => WriteEffect.begun >= 4);
    modules.splice(modules.indexOf(module), 1);
    await module.close();
    expect(await effects()).toBe(WriteEffect.begun);
    expect(await effects()).toBeLessThan(40);
    WriteEffect.lasts = 0;
    await (await worker({ schedules: CARRYING })).init();
    await until('the rest is done', async () => (await left()) === 0);
    expect(await effects()).toBe(40);
  });
});
