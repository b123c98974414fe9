import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AccessModule } from '@homeward/access';
import { AuditModule } from '@homeward/audit';
import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseModule, RaiseRemindersAction } from '@homeward/case';
import { CounsellingModule } from '@homeward/counselling';
import { DatabaseModule, migrate, startServer } from '@homeward/database';
import { FollowUpModule, MindFollowUpsAction } from '@homeward/follow-up';
import { JobsModule } from '@homeward/jobs';
import { NotificationModule } from '@homeward/notification';
import { OrganisationModule } from '@homeward/organisation';
import { loadConfig, PlatformModule, SystemClock } from '@homeward/platform';
import { ProgrammeModule } from '@homeward/programme';
import { loadReferenceData, ReferenceModule } from '@homeward/reference';
import { ReintegrationModule } from '@homeward/reintegration';
import { TravelModule } from '@homeward/travel';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { saveDesk, type Desk } from './desk.ts';
import { flatness, HELD_MIB } from './flatness.ts';
import { startMeasured } from './processes.ts';
import { seedFollowUps } from './seed-follow-ups.ts';
import { percentiles, round, timed } from './turns.ts';

/**
 * `npm run bench -- --follow-up`: what the tick takes over 100,000 open follow-ups and how far its memory grows, and the
 * lists of what is due that a home page and a list of calls show.
 */
const PERSONS = Number(argument('persons') ?? 100_000);
const LOOKS = Number(argument('looks') ?? 200);
/** Nights one after the other, after which as much memory is held as before. */
const ROUNDS = Number(argument('rounds') ?? 40);
const PROMISED = { tickSeconds: 10, memoryMiB: 64, dueP95Ms: 60 } as const;
const MIB = 1024 * 1024;
/** What the home page asks for, and the list of calls. */
const DUE_LISTS = [
  ...['desk', 'cases?whose=mine&sort=nextDueOn&order=asc&size=6', 'notices?size=1'],
  ...['calls', 'calls?whose=mine'],
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const directory = await mkdtemp(path.join(tmpdir(), 'homeward-bench-'));
const server = await startServer({ directory });
const client = new pg.Client({ connectionString: server.urls.owner });
try {
  await migrate(server.urls, new Date());
  await loadReferenceData(server.urls.owner);
  await client.connect();
  const desk = await saveDesk(client);
  console.error(`Seeding ${PERSONS.toLocaleString('en')} people who are back ...`);
  await seedFollowUps(client, desk, PERSONS);
  const ticked = await tick(server.urls.app);
  const looked = await lookAtDue(server.urls.app, desk);
  process.exitCode = ticked && looked ? 0 : 1;
} finally {
  await client.end();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}

async function tick(url: string): Promise<boolean> {
  @Module({
    imports: [
      ...[PlatformModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' }), new SystemClock())],
      ...[DatabaseModule.forRoot({ url, pool: 6 }), AuditModule, JobsModule, ReferenceModule, OrganisationModule],
      ...[AccessModule, BeneficiaryModule, CaseModule, CounsellingModule, ProgrammeModule, TravelModule],
      ...[ReintegrationModule, FollowUpModule, NotificationModule],
    ],
  })
  class Rooms {}
  const rooms = await NestFactory.createApplicationContext(Rooms, { logger: false });
  try {
    const mind = rooms.get(MindFollowUpsAction, { strict: false });
    const remind = rooms.get(RaiseRemindersAction, { strict: false });
    const night = async () => ({ ...(await mind.execute()), ...(await remind.execute('days')) });
    const caughtUp = await timed(night);
    await dueAgain();
    const before = process.memoryUsage().rss;
    let peak = before;
    const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const first = await timed(night);
    const again = await timed(night);
    clearInterval(sampling);
    const { due, raised } = first.value;
    const figures = {
      ...{ 'follow-ups': PERSONS, due, raised, seconds: round(first.milliseconds / 1_000) },
      ...{
        'seconds with all of a year to catch up': round(caughtUp.milliseconds / 1_000),
        'seconds with nothing new': round(again.milliseconds / 1_000),
        'memory grew MiB': round((peak - before) / MIB),
      },
      ...{ promised: PROMISED, 'load average': round(loadavg()[0]!) },
    };
    console.log('tick over open follow-ups', JSON.stringify(figures));
    const flat = await flatness(ROUNDS, async () => {
      await dueAgain();
      await night();
    });
    console.log('memory over many nights', JSON.stringify({ ...flat, 'may grow MiB': HELD_MIB }));
    const kept = first.milliseconds <= PROMISED.tickSeconds * 1_000 && peak - before <= PROMISED.memoryMiB * MIB;
    return kept && flat['grew MiB'] <= HELD_MIB;
  } finally {
    await rooms.close();
  }
}

/** What came due since yesterday is told of once more: the work of one night. */
async function dueAgain(): Promise<void> {
  await client.query(`
    delete from message_intent where reminder_id in (select id from reminder where remind_at >= current_date - 1);
    delete from reminder where remind_at >= current_date - 1`);
}

async function lookAtDue(url: string, desk: Desk): Promise<boolean> {
  const api = await startMeasured(path.join(root, 'apps/api/dist/bundle/main.js'), {
    ...{ DATABASE_APP_URL: url, HOMEWARD_HOME: directory, HOMEWARD_SECRET: 'b'.repeat(64), NODE_ENV: 'production' },
    ...{ LOG_LEVEL: 'info', PORT: '0', RATE_LIMIT_PER_MINUTE: '0' },
  });
  let kept = true;
  try {
    for (const address of DUE_LISTS) {
      const took: number[] = [];
      for (let look = -10; look < LOOKS; look += 1) {
        const { milliseconds } = await timed(() => read(`${api.url}/api/${address}`, desk.token));
        // The first looks warm it.
        if (look >= 0) took.push(milliseconds);
      }
      const { p50, p95 } = percentiles(took);
      kept &&= p95 <= PROMISED.dueP95Ms;
      console.log(
        `due lists: ${address}`,
        JSON.stringify({ 'p50 ms': p50, 'p95 ms': p95, 'promised p95 ms': PROMISED.dueP95Ms }),
      );
    }
    return kept;
  } finally {
    await api.stop();
  }
}

async function read(address: string, token: string): Promise<unknown> {
  const answer = await fetch(address, { headers: { cookie: `homeward_session=${token}` } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

function argument(name: string): string | undefined {
  return process.argv.find((given) => given.startsWith(`--${name}=`))?.split('=')[1];
}
