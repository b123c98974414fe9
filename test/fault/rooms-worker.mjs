// A worker of the built code with every room, whose clock its parent sets, to be killed at any moment.
import 'reflect-metadata';
import { AccessModule } from '@homeward/access';
import { AuditModule } from '@homeward/audit';
import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseModule } from '@homeward/case';
import { CounsellingJobsModule, CounsellingModule } from '@homeward/counselling';
import { DatabaseModule, Transactions } from '@homeward/database';
import { ExchangeJobsModule } from '@homeward/exchange';
import { FollowUpJobsModule, FollowUpModule } from '@homeward/follow-up';
import { JobsModule, JobsWorkerModule, QueueModule, RelayOutboxAction } from '@homeward/jobs';
import { NotificationJobsModule, NotificationModule } from '@homeward/notification';
import { OrganisationModule } from '@homeward/organisation';
import { Clock, createLogger, loadConfig, PlatformModule, systemActor } from '@homeward/platform';
import { ProgrammeJobsModule, ProgrammeModule } from '@homeward/programme';
import { ReferenceModule } from '@homeward/reference';
import { ReintegrationJobsModule, ReintegrationModule } from '@homeward/reintegration';
import { TravelJobsModule, TravelModule } from '@homeward/travel';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** Every due time of the year is a whole minute: within the first of an instant the clock may run, and nothing comes due. */
const RUNS_MS = 59_000;

/** Runs on from each instant, so that what failed is tried again some seconds later, as it is anywhere else. */
class SimulatedClock extends Clock {
  setTo(instant) {
    [this.instant, this.since] = [Date.parse(instant), Date.now()];
  }

  now() {
    return new Date(this.instant + Math.min(Date.now() - this.since, RUNS_MS));
  }

  /** The last moment it comes to before it is set anew. */
  get end() {
    return new Date(this.instant + RUNS_MS);
  }
}

export const clock = new SimulatedClock();
clock.setTo(process.env.YEAR_FROM);
const databaseUrl = process.env.DATABASE_APP_URL;
const config = loadConfig({
  SMTP_URL: process.env.SMTP_URL,
  MAIL_FROM: 'office@office.example',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
});

class RoomsWorkerModule {}
Module({
  imports: [
    PlatformModule.forRoot(config, clock, createLogger(config.LOG_LEVEL)),
    DatabaseModule.forRoot({ url: databaseUrl, pool: 12 }),
    AuditModule,
    JobsModule,
    QueueModule.forRoot({ databaseUrl, redisUrl: process.env.REDIS_URL, pool: 2 }),
    ...[ReferenceModule, OrganisationModule, AccessModule, BeneficiaryModule, CaseModule, CounsellingModule],
    ...[ProgrammeModule, TravelModule, ReintegrationModule, FollowUpModule, NotificationModule],
    ...[CounsellingJobsModule, ProgrammeJobsModule, TravelJobsModule, ReintegrationJobsModule, FollowUpJobsModule],
    ...[NotificationJobsModule, ExchangeJobsModule],
    JobsWorkerModule.forRoot({
      schedules: {},
      concurrency: 4,
      lockMs: 5_000,
      reconcileAfterMs: 0,
      drainMs: 5_000,
      deathsBeforeDead: 100,
    }),
  ],
})(RoomsWorkerModule);

export const app = await NestFactory.createApplicationContext(RoomsWorkerModule, {
  logger: false,
  abortOnError: false,
});

/** How much is left to do at this instant. */
export async function leftToDo() {
  const [{ open, waiting }] = await app.get(Transactions).read(systemActor(), {
    name: 'year_left_to_do',
    text: `select count(*) filter (where status = 'enqueued')::int as open,
                  count(*) filter (where status = 'waiting' and due_at <= $1)::int as waiting from outbox
            where status in ('enqueued', 'waiting')`,
    values: [clock.end],
  });
  if (waiting > 0) await app.get(RelayOutboxAction).execute();
  return open + waiting;
}
