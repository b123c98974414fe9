import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Transactions } from '@homeward/database';
import {
  NotYet,
  OnJob,
  RetryDeadLetterAction,
  RunJobAction,
  type JobEnvelope,
  type JobHandler,
  type JobPayloads,
  type OutsideJobHandler,
} from '@homeward/jobs';
import { createLogger, currentCorrelationId } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import type { EntityManager } from 'typeorm';
import { actorIn, saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { buildWorker, outboxRow, saveDueWork } from '../../support/jobs-worker.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

type Payload = JobPayloads['deliver-message'];

/** Writes one row an intent, and does what the test tells it besides. */
@Injectable()
@OnJob('deliver-message')
class WriteEffect implements JobHandler<'deliver-message'> {
  static besides: (tx: EntityManager, envelope: JobEnvelope) => Promise<void> = async () => undefined;

  async execute(payload: Payload, tx: EntityManager, envelope: JobEnvelope): Promise<void> {
    await tx.query('insert into effect (key) values ($1)', [payload.intentId]);
    await WriteEffect.besides(tx, envelope);
  }
}

@Injectable()
@OnJob('deliver-message', { transactional: false })
class WriteOutside implements OutsideJobHandler<'deliver-message'> {
  static fails = false;

  async execute(payload: Payload, transactions: Transactions, envelope: JobEnvelope): Promise<void> {
    await transactions.run(envelope.actor, (tx) =>
      tx.query('insert into effect (key) values ($1) on conflict do nothing', [payload.intentId]),
    );
    if (WriteOutside.fails) throw new Error('the server hung up');
  }
}

const NOON = '2026-03-02T12:00:00Z';
const CATALOGUE = { 'deliver-message': { attempts: 3, backoffMs: 2_000 } };

describe('running a job', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let runJob: RunJobAction;
  let lines: string[];
  const clock = new TestClock(NOON);

  async function build(handler: typeof WriteEffect | typeof WriteOutside): Promise<void> {
    lines = [];
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    module = await buildWorker(database, {
      handlers: [handler],
      clock,
      catalogue: CATALOGUE,
      logger: createLogger('info', sink),
    });
    await module.init();
    runJob = module.get(RunJobAction);
  }

  const effects = async (): Promise<string[]> =>
    (await database.asOwner<{ key: string }>('select key from effect')).map((row) => row.key);

  beforeEach(async () => {
    clock.setTo(NOON);
    WriteEffect.besides = async () => undefined;
    WriteOutside.fails = false;
    database = await createTestDatabase();
    await database.asOwner('create table effect (key text primary key)');
    await database.asOwner('grant select, insert on effect to public');
  });
  afterEach(async () => {
    await module.close();
    await database.drop();
  });

  it('should do the work and mark it done in one transaction when the work succeeds', async () => {
    await build(WriteEffect);
    const intentId = randomUUID();
    const { id } = await saveDueWork(database, { payload: { intentId }, dueAt: NOON });
    expect(await runJob.execute(id)).toBe('done');
    expect(await effects()).toEqual([intentId]);
    expect(await outboxRow(database, id)).toMatchObject({ status: 'done', attempts: 1, reason: null });
  });

  it('should do the work once when the queue hands it over to many at once', async () => {
    await build(WriteEffect);
    // Long enough for all of them to have found the row open.
    WriteEffect.besides = () => sleep(300);
    const { id } = await saveDueWork(database, { dueAt: NOON });
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => runJob.execute(id)));
    expect(outcomes.sort()).toEqual(['done', 'idle', 'idle', 'idle', 'idle', 'idle']);
    expect(await effects()).toHaveLength(1);
  });

  it('should leave work alone when it is not due yet, taken back or unknown', async () => {
    await build(WriteEffect);
    const early = await saveDueWork(database, { dueAt: '2026-03-02T12:00:01Z' });
    const taken = await saveDueWork(database, { dueAt: NOON });
    await database.asOwner(`update outbox set status = 'cancelled' where id = $1`, [taken.id]);
    for (const id of [early.id, taken.id, randomUUID()]) expect(await runJob.execute(id)).toBe('idle');
    expect(await effects()).toHaveLength(0);
  });

  it('should undo the try, wait twice as long each time and lay the work aside with a reason when it goes on failing', async () => {
    await build(WriteEffect);
    WriteEffect.besides = async () => {
      throw Object.assign(new Error('Maryam Al-Hadid is not at +32 470 12 34 56'), { code: 'EREFUSED' });
    };
    const { id } = await saveDueWork(database, { dueAt: NOON });
    expect(await runJob.execute(id)).toBe('retry');
    expect(await outboxRow(database, id)).toMatchObject({
      status: 'waiting',
      attempts: 1,
      due_at: new Date('2026-03-02T12:00:02Z'),
    });
    expect(await runJob.execute(id)).toBe('idle');
    clock.advance(2_000);
    expect(await runJob.execute(id)).toBe('retry');
    expect((await outboxRow(database, id)).due_at).toEqual(new Date('2026-03-02T12:00:06Z'));
    clock.advance(4_000);
    expect(await runJob.execute(id)).toBe('dead');
    expect(await outboxRow(database, id)).toMatchObject({ status: 'dead', attempts: 3, reason: 'Error EREFUSED' });
    expect(await effects()).toHaveLength(0);
    expect(lines.join('')).not.toMatch(/Maryam|Hadid|470 12 34/);
    expect(lines.join('')).toContain('run-job.int-spec');
  });

  it('should put work back and use up no try when the clock of its worker is behind the one that handed it over', async () => {
    await build(WriteEffect);
    const hour = new Date('2026-03-02T12:00:30Z');
    WriteEffect.besides = async () => {
      if (clock.now() < hour) throw new NotYet(hour);
    };
    const { id } = await saveDueWork(database, { dueAt: hour.toISOString() });
    for (let times = 0; times < 5; times += 1) {
      // Another worker, whose clock is ahead, relays it.
      await database.asOwner(`update outbox set status = 'enqueued' where id = $1`, [id]);
      expect(await runJob.execute(id)).toBe('idle');
      expect(await outboxRow(database, id)).toMatchObject({ status: 'waiting', attempts: 0, due_at: hour });
    }
    expect(await effects()).toHaveLength(0);
    clock.setTo(hour.toISOString());
    expect(await runJob.execute(id)).toBe('done');
    expect(await outboxRow(database, id)).toMatchObject({ status: 'done', attempts: 1 });
  });

  it('should name the constraint’s code and no value when the database refuses the row', async () => {
    await build(WriteEffect);
    WriteEffect.besides = (tx) => tx.query(`insert into effect (key) values ('x'), ('x')`);
    const { id } = await saveDueWork(database, { dueAt: NOON });
    await runJob.execute(id);
    expect((await outboxRow(database, id)).reason).toBe('QueryFailedError 23505');
  });

  it('should work again, with a trace of who asked, when an administrator retries a dead letter', async () => {
    await build(WriteEffect);
    const office = await saveOffice(database);
    const actor = await saveActor(database, 'administrator', office);
    WriteEffect.besides = async () => {
      throw new Error('broken');
    };
    const { id } = await saveDueWork(database, { dueAt: NOON, officeId: office.id });
    for (let i = 0; i < 3; i += 1) {
      await runJob.execute(id);
      clock.advance(60_000);
    }
    WriteEffect.besides = async () => undefined;
    expect(await runJob.execute(id)).toBe('idle');

    const retry = module.get(RetryDeadLetterAction);
    await expect(retry.execute(actorIn('supervisor', [office.id]), id)).rejects.toMatchObject({
      code: 'permission.missing',
    });
    await expect(retry.execute(actorIn('administrator', [randomUUID()]), id)).rejects.toMatchObject({
      code: 'record.not-found',
    });
    await retry.execute(actor, id);
    await expect(retry.execute(actor, id)).rejects.toMatchObject({ code: 'job.not-dead' });
    expect(await runJob.execute(id)).toBe('done');
    expect(await effects()).toHaveLength(1);
    const trail = await database.asOwner('select actor_kind, actor_id, action, record_id, office_id from audit_event');
    expect(trail).toEqual([
      { actor_kind: 'person', actor_id: actor.userId, action: 'retry-job', record_id: id, office_id: office.id },
    ]);
  });

  it('should lay the work aside at once when no handler knows it', async () => {
    await build(WriteEffect);
    const { id } = await saveDueWork(database, { job: 'job-of-another-version', dueAt: NOON });
    expect(await runJob.execute(id)).toBe('dead');
    expect((await outboxRow(database, id)).reason).toBe('no-handler');
  });

  it('should carry the click’s correlation id and the office’s scope into the work when it runs', async () => {
    await build(WriteEffect);
    const office = await saveOffice(database);
    const seen: unknown[] = [];
    WriteEffect.besides = async (tx, envelope) => {
      const [scope] = await tx.query(
        `select current_setting('app.case_offices') as offices, current_setting('app.health_offices') as health`,
      );
      seen.push({ ...scope, correlationId: currentCorrelationId(), envelope: envelope.correlationId });
    };
    const { id } = await saveDueWork(database, { officeId: office.id, correlationId: 'click-7', dueAt: NOON });
    await runJob.execute(id);
    expect(seen).toEqual([{ offices: office.id, health: '', correlationId: 'click-7', envelope: 'click-7' }]);
    expect(lines.map((line) => JSON.parse(line)).find((line) => line.outcome === 'done')).toMatchObject({
      correlationId: 'click-7',
      job: 'deliver-message',
      outboxId: id,
    });
  });

  it('should keep what a handler committed and call it again when an outside effect fails', async () => {
    await build(WriteOutside);
    const intentId = randomUUID();
    const { id } = await saveDueWork(database, { payload: { intentId }, dueAt: NOON });
    WriteOutside.fails = true;
    expect(await runJob.execute(id)).toBe('retry');
    expect(await effects()).toEqual([intentId]);
    WriteOutside.fails = false;
    clock.advance(2_000);
    expect(await runJob.execute(id)).toBe('done');
    expect(await effects()).toEqual([intentId]);
    expect((await outboxRow(database, id)).status).toBe('done');
  });
});
