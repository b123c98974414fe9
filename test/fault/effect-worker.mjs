// A worker of the built code with two handlers of its own, to be killed at any moment.
import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseModule } from '@homeward/database';
import { JobsModule, JobsWorkerModule, OnJob, QueueModule } from '@homeward/jobs';
import { createLogger, loadConfig, PlatformModule } from '@homeward/platform';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const databaseUrl = process.env.DATABASE_APP_URL;
const longestMs = Number(process.env.EFFECT_MS);
const tell = () => process.send?.({ effect: true });
const aMoment = () => sleep(Math.random() * longestMs);

/** The effect is a row of the same transaction; nothing but that transaction keeps it single. */
class WriteEffect {
  async execute(payload, tx) {
    await aMoment();
    await tx.query('insert into effect (intent_id, worker) values ($1, $2)', [payload.intentId, process.pid]);
    tell();
    await aMoment();
  }
}

/** The effect is committed before the job is done, as handing over a mail is; its unique key keeps it single. */
class WriteOutside {
  async execute(payload, transactions, envelope) {
    await aMoment();
    await transactions.run(envelope.actor, (tx) =>
      tx.query('insert into outside_effect (intent_id, worker) values ($1, $2) on conflict do nothing', [
        payload.intentId,
        process.pid,
      ]),
    );
    tell();
    await aMoment();
  }
}

/** Work that ends every worker that begins it. */
class KillWorker {
  async execute() {
    process.kill(process.pid, 'SIGKILL');
    await sleep(1_000);
  }
}

for (const [handler, job, transactional] of [
  [WriteEffect, 'write-effect', true],
  [WriteOutside, 'write-outside', false],
  [KillWorker, 'kill-worker', true],
]) {
  Injectable()(handler);
  OnJob(job, { transactional })(handler);
}

const rule = { attempts: 3, backoffMs: 200 };
class EffectWorkerModule {}
Module({
  imports: [
    PlatformModule.forRoot(loadConfig({}), undefined, createLogger(process.env.LOG_LEVEL ?? 'silent')),
    DatabaseModule.forRoot({ url: databaseUrl, pool: 8 }),
    JobsModule,
    QueueModule.forRoot({ databaseUrl, redisUrl: process.env.REDIS_URL, pool: 2 }),
    JobsWorkerModule.forRoot({
      schedules: { 'relay-outbox': { everyMs: 100 }, 'reconcile-outbox': { everyMs: 1_000 } },
      catalogue: { 'write-effect': rule, 'write-outside': rule, 'kill-worker': rule },
      concurrency: 3,
      lockMs: 1_000,
      reconcileAfterMs: 3_000,
      drainMs: 5_000,
      deathsBeforeDead: Number(process.env.DEATHS_BEFORE_DEAD ?? 100),
    }),
  ],
  providers: [WriteEffect, WriteOutside, KillWorker],
})(EffectWorkerModule);

const app = await NestFactory.createApplicationContext(EffectWorkerModule, { logger: false, abortOnError: false });
process.on('SIGTERM', () => void app.close().finally(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
