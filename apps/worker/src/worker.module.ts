import { Module, type DynamicModule } from '@nestjs/common';
import { AccessJobsModule } from '@homeward/access';
import { AuditJobsModule } from '@homeward/audit';
import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseJobsModule, CaseModule } from '@homeward/case';
import { CounsellingJobsModule, CounsellingModule } from '@homeward/counselling';
import { ExchangeJobsModule, ExchangeModule } from '@homeward/exchange';
import { FollowUpJobsModule, FollowUpModule } from '@homeward/follow-up';
import { DatabaseModule } from '@homeward/database';
import { JobsModule, JobsWorkerModule, QueueModule } from '@homeward/jobs';
import { NotificationJobsModule } from '@homeward/notification';
import { OrganisationModule } from '@homeward/organisation';
import { PlatformModule, type Clock, type Config, type createLogger } from '@homeward/platform';
import { ProgrammeJobsModule, ProgrammeModule } from '@homeward/programme';
import { ReintegrationJobsModule, ReintegrationModule } from '@homeward/reintegration';
import { ReferenceModule } from '@homeward/reference';
import { ReportingJobsModule } from '@homeward/reporting';
import { TravelJobsModule, TravelModule } from '@homeward/travel';
import { schedulesIn } from './schedules.ts';

/** Rooms with jobs or ticks of their own. */
const JOBS = [
  ...[AuditJobsModule, AccessJobsModule, CaseJobsModule, CounsellingJobsModule, ProgrammeJobsModule],
  ...[TravelJobsModule, ReintegrationJobsModule, FollowUpJobsModule, NotificationJobsModule],
  ...[ExchangeJobsModule, ReportingJobsModule],
];

/** Rooms whose tables those refer to: the mapping of a table knows its neighbours. */
const ROOMS = [
  ReferenceModule,
  OrganisationModule,
  BeneficiaryModule,
  CaseModule,
  CounsellingModule,
  ProgrammeModule,
  TravelModule,
  ReintegrationModule,
  FollowUpModule,
  ExchangeModule,
];

/** What the worker is made of: the floor, the queue, and the jobs of every room. */
@Module({})
export class WorkerModule {
  /** @param databaseUrl the application's address; @param clock given by tests; otherwise the system's */
  static forRoot(
    config: Config,
    databaseUrl: string,
    logger: ReturnType<typeof createLogger>,
    clock?: Clock,
  ): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(config, clock, logger),
        DatabaseModule.forRoot({ url: databaseUrl, pool: config.DATABASE_POOL }),
        JobsModule,
        QueueModule.forRoot({ databaseUrl, redisUrl: config.REDIS_URL }),
        ...ROOMS,
        ...JOBS,
        JobsWorkerModule.forRoot({ schedules: schedulesIn(config.NIGHT_ZONE) }),
      ],
    };
  }
}
