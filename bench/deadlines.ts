import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AccessModule } from '@homeward/access';
import { AuditModule } from '@homeward/audit';
import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseModule, RaiseRemindersAction } from '@homeward/case';
import { CounsellingModule } from '@homeward/counselling';
import { DatabaseModule, migrate, startServer } from '@homeward/database';
import { FollowUpModule } from '@homeward/follow-up';
import { JobsModule } from '@homeward/jobs';
import { NotificationModule } from '@homeward/notification';
import { OrganisationModule } from '@homeward/organisation';
import {
  Clock,
  createLogger,
  loadConfig,
  newContext,
  PlatformModule,
  runInContext,
  systemActor,
} from '@homeward/platform';
import { loadProgrammes, ProgrammeModule } from '@homeward/programme';
import { loadReferenceData, ReferenceModule } from '@homeward/reference';
import { ReintegrationModule } from '@homeward/reintegration';
import { TravelModule } from '@homeward/travel';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { flatness, HELD_MIB } from './flatness.ts';
import { seed } from './seed.ts';

const OPEN = Number(process.argv.find((given) => given.startsWith('--open-deadlines='))?.split('=')[1] ?? 100_000);
/** What one night may take, in milliseconds, and by how much memory may grow over the nights, in MiB. */
const NIGHT_MS = 10_000;
const GROWTH_MIB = 64;
const NIGHTS = 7;
/** Nights of a year one after the other, after which as much memory is held as before. */
const ROUNDS = Number(process.argv.find((given) => given.startsWith('--rounds='))?.split('=')[1] ?? 60);
const DAY_MS = 86_400_000;

class NightClock extends Clock {
  private instant = Date.parse('2026-06-01T23:30:00Z');

  now(): Date {
    return new Date(this.instant);
  }

  nextNight(): void {
    this.instant += DAY_MS;
  }
}

/** Half are holds with a review day within half a year on either side, half are stays that end within the next year. */
async function seedDeadlines(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`create temporary table bench_open as
      select id, case_id, office_id, row_number() over (order by id)::int as n from case_member`);
    await client.query(`update case_member m set hold_reason = 'awaiting-documents',
        hold_review_on = date '2026-06-01' + (b.n / 2 % 180), stage = 'APPLIED'
       from bench_open b where b.id = m.id and b.n % 2 = 0`);
    await client.query(
      `update case_member m set stage = 'APPROVED' from bench_open b where b.id = m.id and b.n % 2 = 1`,
    );
    await client.query(`insert into member_fact (member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
      select b.id, b.case_id, b.office_id, 'orderToLeaveUntil', to_jsonb((date '2026-06-01' + (b.n / 2 % 365))::text),
             '2026-05-01', (select u.id from app_user u where u.office_id = b.office_id limit 1), now()
        from bench_open b where b.n % 2 = 1`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const directory = await mkdtemp(path.join(tmpdir(), 'homeward-bench-'));
const server = await startServer({ directory });
try {
  await migrate(server.urls, new Date());
  await loadReferenceData(server.urls.owner);
  await loadProgrammes(server.urls.owner);
  console.error(`Seeding ${OPEN.toLocaleString('en')} open deadlines ...`);
  await seed(server.urls.owner, OPEN);
  await seedDeadlines(server.urls.owner);
  const clock = new NightClock();
  class BenchModule {}
  Module({
    imports: [
      PlatformModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' }), clock, createLogger('silent')),
      DatabaseModule.forRoot({ url: server.urls.app, pool: 4 }),
      ...[AuditModule, JobsModule, ReferenceModule, OrganisationModule, AccessModule, BeneficiaryModule, CaseModule],
      ...[CounsellingModule, ProgrammeModule, TravelModule, ReintegrationModule, FollowUpModule, NotificationModule],
    ],
  })(BenchModule);
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: false, abortOnError: false });
  const night = async (): Promise<{ ms: number; raised: number; mib: number }> => {
    const began = performance.now();
    const { raised } = await runInContext(newContext(systemActor()), () => app.get(RaiseRemindersAction).execute());
    const ms = Math.round(performance.now() - began);
    globalThis.gc?.();
    return { ms, raised, mib: Math.round(process.memoryUsage().rss / 2 ** 20) };
  };
  // The first night tells of all that was due before: no later one is like it.
  const first = await night();
  const nights: Awaited<ReturnType<typeof night>>[] = [];
  for (let i = 0; i < NIGHTS; i += 1) {
    clock.nextNight();
    nights.push(await night());
  }
  const longest = Math.max(...nights.map(({ ms }) => ms));
  const growth = Math.max(...nights.map(({ mib }) => mib)) - first.mib;
  console.log(
    `one night over ${OPEN.toLocaleString('en')} open deadlines`,
    JSON.stringify({ 'longest ms': longest, promised: NIGHT_MS, 'growth MiB': growth, 'promised MiB': GROWTH_MIB }),
  );
  console.log('the first night', JSON.stringify(first), 'the others', JSON.stringify(nights));
  const flat = await flatness(ROUNDS, () => {
    clock.nextNight();
    return night();
  });
  console.log('memory over many nights', JSON.stringify({ ...flat, 'may grow MiB': HELD_MIB }));
  process.exitCode = longest <= NIGHT_MS && growth <= GROWTH_MIB && flat['grew MiB'] <= HELD_MIB ? 0 : 1;
  await app.close();
} finally {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}
