import 'reflect-metadata';
import { Module, type DynamicModule, type INestApplicationContext, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from '@homeward/access';
import { AuditModule } from '@homeward/audit';
import { DatabaseModule, type DatabaseUrls } from '@homeward/database';
import { JobsModule } from '@homeward/jobs';
import { OrganisationModule } from '@homeward/organisation';
import { createLogger, NestLogger, PlatformModule, type Clock, type Config } from '@homeward/platform';
import { ReferenceModule } from '@homeward/reference';

export interface ApplicationOptions {
  readonly config: Config;
  readonly urls: DatabaseUrls;
  readonly secret: string;
  /** The system's when absent. */
  readonly clock?: Clock;
  /** Rooms beside those every command has. */
  readonly rooms?: NonNullable<ModuleMetadata['imports']>;
  /** For work of thousands of the same steps. */
  readonly keepPlans?: boolean;
}

/** The rooms a command needs, with the same actions the API has; what they ask for waits in the outbox for a worker. */
@Module({})
class CliModule {
  static forRoot({ config, urls, secret, clock, rooms = [], keepPlans = false }: ApplicationOptions): DynamicModule {
    const settings = Object.assign(Object.create(Object.getPrototypeOf(config) as object) as Config, config, {
      HOMEWARD_SECRET: secret,
    });
    return {
      module: CliModule,
      imports: [
        PlatformModule.forRoot(settings, clock, createLogger('silent')),
        DatabaseModule.forRoot({ url: urls.app, pool: 4, keepPlans }),
        AuditModule,
        JobsModule,
        ReferenceModule,
        OrganisationModule,
        AccessModule,
        ...rooms,
      ],
    };
  }
}

/** Opens the rooms for one piece of work and closes them again. */
export async function inApplication<T>(
  options: ApplicationOptions,
  work: (application: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const application = await NestFactory.createApplicationContext(CliModule.forRoot(options), {
    logger: new NestLogger(createLogger('silent')),
    abortOnError: false,
  });
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}
