import { Module, type DynamicModule } from '@nestjs/common';
import { AccessHttpModule, AccessModule } from '@homeward/access';
import { AuditHttpModule, AuditModule, AuditTrail } from '@homeward/audit';
import { BeneficiaryHttpModule } from '@homeward/beneficiary';
import { CaseHttpModule } from '@homeward/case';
import { CounsellingHttpModule } from '@homeward/counselling';
import { DatabaseModule } from '@homeward/database';
import { ExchangeHttpModule } from '@homeward/exchange';
import { FollowUpHttpModule } from '@homeward/follow-up';
import { JobsHttpModule, JobsModule, QueueModule } from '@homeward/jobs';
import { NotificationHttpModule } from '@homeward/notification';
import { OrganisationHttpModule } from '@homeward/organisation';
import { PlatformModule, type Clock, type Config, type Logger } from '@homeward/platform';
import { ProgrammeHttpModule } from '@homeward/programme';
import { ReferenceHttpModule } from '@homeward/reference';
import { ReintegrationHttpModule } from '@homeward/reintegration';
import { ReportingHttpModule } from '@homeward/reporting';
import { TravelHttpModule } from '@homeward/travel';
import { HealthController } from './health/health.controller.ts';
import { ReadinessQuery } from './health/readiness.query.ts';
import { answeringOnce } from './http/creating-routes.ts';
import { HttpLayerModule } from './http/http-layer.module.ts';
import { InstallationController } from './installation/installation.controller.ts';
import { InstallationQuery } from './installation/installation.query.ts';
import { LiveModule } from './live/live.module.ts';

export interface ApiParts {
  readonly config: Config;
  /** The application role's address. */
  readonly databaseUrl: string;
  readonly clock?: Clock | undefined;
  readonly logger: Logger;
}

/** Rooms with addresses of their own, lowest floor first. */
const ROOMS = [
  AuditHttpModule,
  ReferenceHttpModule,
  OrganisationHttpModule,
  AccessHttpModule,
  BeneficiaryHttpModule,
  CaseHttpModule,
  CounsellingHttpModule,
  ProgrammeHttpModule,
  TravelHttpModule,
  ReintegrationHttpModule,
  FollowUpHttpModule,
  NotificationHttpModule,
  ExchangeHttpModule,
  ReportingHttpModule,
];

@Module({})
export class ApiModule {
  static forRoot(parts: ApiParts): DynamicModule {
    const { config, databaseUrl } = parts;
    return answeringOnce({
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config, parts.clock, parts.logger),
        DatabaseModule.forRoot({ url: databaseUrl, pool: config.DATABASE_POOL }),
        QueueModule.forRoot({ databaseUrl, redisUrl: config.REDIS_URL, pool: 2 }),
        AuditModule,
        JobsModule,
        JobsHttpModule.auditedBy(AuditTrail),
        HttpLayerModule.identifiedBy(AccessModule),
        ...ROOMS,
        LiveModule,
      ],
      controllers: [HealthController, InstallationController],
      providers: [ReadinessQuery, InstallationQuery],
    });
  }
}
