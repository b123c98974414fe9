import { randomUUID } from 'node:crypto';
import { AuditModule, AuditTrail } from '@homeward/audit';
import { DatabaseModule } from '@homeward/database';
import { JOBS, JobsHttpModule, JobsModule, JobsWorkerModule, QueueModule, type WorkerOptions } from '@homeward/jobs';
import { createLogger, loadConfig, PlatformModule, type Clock } from '@homeward/platform';
import type { Provider } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { TestDatabase } from './test-database.ts';

/** The queue's server of this run: Redis when `REDIS_URL` is set, else the test's own database. */
export const REDIS_URL = process.env['REDIS_URL'] || undefined;

export interface WorkerUnderTest extends Partial<WorkerOptions> {
  readonly handlers: Provider[];
  readonly clock?: Clock;
  readonly logger?: ReturnType<typeof createLogger>;
}

/** A worker under test carries one kind of work; the rooms' own handlers are proved with their rooms. */
const ONE_JOB = { 'deliver-message': JOBS['deliver-message'] };

/** A worker as apps/worker builds it, with the test's own handlers; `init()` begins its work. */
export async function buildWorker(
  database: TestDatabase,
  { handlers, clock, logger, ...options }: WorkerUnderTest,
): Promise<TestingModule> {
  return Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(loadConfig({}), clock, logger ?? createLogger('silent')),
      DatabaseModule.forRoot({ url: database.appUrl, pool: 10 }),
      AuditModule,
      JobsModule,
      QueueModule.forRoot({ databaseUrl: database.appUrl, redisUrl: REDIS_URL, pool: 3 }),
      JobsHttpModule.auditedBy(AuditTrail),
      JobsWorkerModule.forRoot({ schedules: {}, concurrency: 4, drainMs: 5_000, catalogue: ONE_JOB, ...options }),
    ],
    providers: handlers,
  }).compile();
}

export interface OutboxRow {
  id: string;
  status: string;
  attempts: number;
  reason: string | null;
  due_at: Date;
}

/** Saves due work as an action would leave it behind. */
export async function saveDueWork(
  database: TestDatabase,
  overrides: { job?: string; payload?: object; officeId?: string | null; dueAt?: string; correlationId?: string } = {},
): Promise<{ id: string; key: string }> {
  const row = { id: randomUUID(), key: `test/${randomUUID()}` };
  await database.asOwner(
    `insert into outbox (id, job, key, payload, office_id, correlation_id, due_at, created_at)
     values ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, now() - interval '1 second'), now())`,
    [
      row.id,
      overrides.job ?? 'deliver-message',
      row.key,
      overrides.payload ?? { intentId: randomUUID() },
      overrides.officeId ?? null,
      overrides.correlationId ?? randomUUID(),
      overrides.dueAt ?? null,
    ],
  );
  return row;
}

export async function outboxRow(database: TestDatabase, id: string): Promise<OutboxRow> {
  const rows = await database.asOwner<OutboxRow>(
    'select id, status, attempts, reason, due_at from outbox where id = $1',
    [id],
  );
  return rows[0]!;
}

/** Looks until it holds. @throws when it does not within the time */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
