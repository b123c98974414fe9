import { OnJob, OnTick, type JobHandler, type TickHandler } from '@homeward/jobs';
import { Injectable } from '@nestjs/common';
import { buildWorker, type WorkerUnderTest } from '../../support/jobs-worker.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

class Deliver implements JobHandler<'deliver-message'> {
  async execute(): Promise<void> {}
}

@Injectable()
@OnJob('deliver-message')
class FirstCarrier extends Deliver {}

@Injectable()
@OnJob('deliver-message')
class SecondCarrier extends Deliver {}

@Injectable()
@OnTick('link-audit-events')
class FirstLinker implements TickHandler {
  async tick(): Promise<void> {}
}

@Injectable()
@OnTick('link-audit-events')
class SecondLinker implements TickHandler {
  async tick(): Promise<void> {}
}

describe('the boot check of the worker', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function boot(worker: WorkerUnderTest): Promise<void> {
    const module = await buildWorker(database, worker);
    try {
      await module.init();
    } finally {
      await module.close();
    }
  }

  it('should refuse to start when a job has no handler', async () => {
    await expect(boot({ handlers: [] })).rejects.toThrow(
      `The job "deliver-message" has no handler. Mark one provider of the worker with @OnJob('deliver-message').`,
    );
    expect(await database.asOwner('select * from worker_heartbeat')).toHaveLength(0);
  });

  it('should refuse to start when a job has two handlers', async () => {
    await expect(boot({ handlers: [FirstCarrier, SecondCarrier] })).rejects.toThrow(
      'The job "deliver-message" has 2 handlers (FirstCarrier, SecondCarrier). Keep one.',
    );
  });

  it('should refuse to start when a handler is for a job nobody can ask for', async () => {
    await expect(boot({ handlers: [FirstCarrier], catalogue: {} })).rejects.toThrow(
      'There is no job "deliver-message" in the catalogue, but a handler for it (FirstCarrier).',
    );
  });

  it('should refuse to start when a tick of the schedule has no handler or two', async () => {
    const schedules = { 'link-audit-events': { everyMs: 1_000 } };
    await expect(boot({ handlers: [FirstCarrier], schedules })).rejects.toThrow(
      'The tick "link-audit-events" has no handler.',
    );
    await expect(boot({ handlers: [FirstCarrier, FirstLinker, SecondLinker], schedules })).rejects.toThrow(
      'The tick "link-audit-events" has 2 handlers (FirstLinker, SecondLinker).',
    );
  });

  it('should start, beat while it runs and fall silent when it ends, when every job and tick has one handler', async () => {
    const module = await buildWorker(database, {
      handlers: [FirstCarrier, FirstLinker],
      schedules: { 'beat-heart': { everyMs: 1_000 }, 'link-audit-events': { everyMs: 1_000 } },
    });
    await module.init();
    expect(await database.asOwner('select * from worker_heartbeat')).toHaveLength(1);
    await module.close();
    expect(await database.asOwner('select * from worker_heartbeat')).toHaveLength(0);
  });
});
