import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveClockRule } from './home/live-clock.rule.ts';
import { PreparingClient } from './preparing-client.ts';
import { SteadyClient } from './steady-client.ts';
import { Transactions } from './transactions.ts';

export interface DatabaseOptions {
  /** The application's address. */
  readonly url: string;
  /** Connections in the pool. */
  readonly pool: number;
  /** Keeps plans in the server, for a process that does the same steps thousands of times. */
  readonly keepPlans?: boolean;
}

@Global()
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: options.url,
          autoLoadEntities: true,
          synchronize: false,
          // The migrator installs what is needed; the application's role may not, and ids are made by PostgreSQL itself.
          installExtensions: false,
          uuidExtension: 'pgcrypto',
          logging: false,
          retryAttempts: 3,
          retryDelay: 500,
          extra: {
            max: options.pool,
            application_name: 'homeward',
            Client: options.keepPlans ? PreparingClient : SteadyClient,
          },
        }),
      ],
      providers: [Transactions, LiveClockRule],
      exports: [Transactions],
    };
  }
}
