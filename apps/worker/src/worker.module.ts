import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '@homeward/audit';
import { DatabaseModule } from '@homeward/database';
import { JobsModule, JobsWorkerModule, QueueModule } from '@homeward/jobs';
import { PlatformModule, type Config, type createLogger } from '@homeward/platform';
import { SCHEDULES } from './schedules.ts';

/** What the worker is made of: the floor, the queue, and the jobs of every room. */
@Module({})
export class WorkerModule {
  /** @param databaseUrl the application's address */
  static forRoot(config: Config, databaseUrl: string, logger: ReturnType<typeof createLogger>): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(config, undefined, logger),
        DatabaseModule.forRoot({ url: databaseUrl, pool: config.DATABASE_POOL }),
        AuditModule,
        JobsModule,
        QueueModule.forRoot({ databaseUrl, redisUrl: config.REDIS_URL }),
        JobsWorkerModule.forRoot({ schedules: SCHEDULES }),
      ],
    };
  }
}
