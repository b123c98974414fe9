import { AccessModule } from '@homeward/access';
import { AuditModule } from '@homeward/audit';
import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseModule } from '@homeward/case';
import { CounsellingJobsModule, CounsellingModule } from '@homeward/counselling';
import { DatabaseModule } from '@homeward/database';
import { ExchangeJobsModule, ExchangeModule } from '@homeward/exchange';
import { FollowUpJobsModule, FollowUpModule } from '@homeward/follow-up';
import { JobsModule } from '@homeward/jobs';
import { NotificationJobsModule, NotificationModule } from '@homeward/notification';
import { OrganisationModule } from '@homeward/organisation';
import { loadConfig, PlatformModule, type Clock, type Config } from '@homeward/platform';
import { ProgrammeJobsModule, ProgrammeModule } from '@homeward/programme';
import { ReferenceModule } from '@homeward/reference';
import { ReintegrationJobsModule, ReintegrationModule } from '@homeward/reintegration';
import { ReportingJobsModule, ReportingModule } from '@homeward/reporting';
import { TravelJobsModule, TravelModule } from '@homeward/travel';
import type { ModuleMetadata } from '@nestjs/common';
import type { TestDatabase } from './test-database.ts';

/** Every room of casework on a test's database, as api and worker load them, without HTTP and without the queue. */
export function rooms(
  database: TestDatabase,
  clock: Clock,
  config: Config = loadConfig({ LOG_LEVEL: 'silent' }),
): NonNullable<ModuleMetadata['imports']> {
  return [
    PlatformModule.forRoot(config, clock),
    DatabaseModule.forRoot({ url: database.appUrl, pool: 6 }),
    AuditModule,
    JobsModule,
    ReferenceModule,
    OrganisationModule,
    AccessModule,
    BeneficiaryModule,
    CaseModule,
    CounsellingModule,
    ProgrammeModule,
    TravelModule,
    ReintegrationModule,
    FollowUpModule,
    NotificationModule,
    ExchangeModule,
    ReportingModule,
  ];
}

/** The jobs of every room of casework, for a test that works what was asked of the worker. */
export const JOBS_OF_ROOMS = [
  CounsellingJobsModule,
  ProgrammeJobsModule,
  TravelJobsModule,
  ReintegrationJobsModule,
  FollowUpJobsModule,
  NotificationJobsModule,
  ExchangeJobsModule,
  ReportingJobsModule,
];
