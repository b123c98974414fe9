import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { NotificationListener } from '@homeward/database';
import { LOGGER } from '@homeward/platform';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { InstallationKeys } from './installation-keys.ts';
import { PrincipalCache } from './principal-cache.ts';

/** The channel on which triggers tell whose rights changed, in the transaction that changes them. */
const CHANNEL = 'homeward_access';

/** Hears of rights taken away by other processes; while it does not hear, nothing is cached. */
@Injectable()
export class AccessChangesListener implements OnModuleInit, OnApplicationShutdown {
  private readonly listener: NotificationListener;

  constructor(
    @InjectDataSource() dataSource: DataSource,
    cache: PrincipalCache,
    @Inject(LOGGER) logger: Logger,
    private readonly keys: InstallationKeys,
  ) {
    this.listener = new NotificationListener((dataSource.options as { url?: string }).url!, CHANNEL, {
      onMessage: (userId) => cache.forget(userId),
      onUp: () => cache.setHearing(true),
      onDown: () => {
        cache.setHearing(false);
        logger.warn('changes of access are not heard from the database; every request asks it instead');
      },
    });
  }

  async onModuleInit(): Promise<void> {
    this.keys.of('sign-in subjects');
    await this.listener.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener.stop();
  }
}
