import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CHANGES_CHANNEL, NotificationListener } from '@homeward/database';
import { Clock, LOGGER, type Logger } from '@homeward/platform';
import type { DataSource } from 'typeorm';
import { heardIn, type Heard } from './change.ts';
import { OpenStreams } from './open-streams.ts';
import { RecentChanges } from './recent-changes.ts';
import { TellChanges } from './tell-changes.ts';

/** Long enough that one action's rows, and a colleague's quick saves, are asked for together. */
const GATHERED_MS = 100;

/**
 * Hears what every process writes, on one connection of its own, and gathers it for a moment. After a connection that
 * was lost, everybody who listens reads afresh, because nobody knows what went unheard.
 */
@Injectable()
export class ChangesListener implements OnModuleInit, OnApplicationShutdown {
  private readonly listener: NotificationListener;
  private gathered: Heard[] = [];
  private telling: Promise<void> = Promise.resolve();
  private heardBefore = false;

  constructor(
    @InjectDataSource() dataSource: DataSource,
    @Inject(LOGGER) logger: Logger,
    private readonly clock: Clock,
    private readonly recent: RecentChanges,
    private readonly streams: OpenStreams,
    private readonly changes: TellChanges,
  ) {
    this.listener = new NotificationListener((dataSource.options as { url?: string }).url!, CHANGES_CHANNEL, {
      onMessage: (payload) => this.hear(payload),
      onUp: () => this.comeBack(),
      onDown: () => logger.warn('changes are not heard from the database; pages read afresh once they are'),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.listener.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener.stop();
    await this.telling;
  }

  private hear(payload: string): void {
    const heard = heardIn(payload, this.clock.now());
    if (heard === null) return;
    if (heard.kind === 'change') this.recent.keep([heard.change]);
    this.gathered.push(heard);
    if (this.gathered.length === 1) setTimeout(() => this.flush(), GATHERED_MS).unref();
  }

  /** One batch after the other: what is heard meanwhile goes together with the next. */
  private flush(): void {
    this.telling = this.telling.then(() => {
      const heard = this.gathered;
      this.gathered = [];
      return this.changes.tell(heard);
    });
  }

  private comeBack(): void {
    if (this.heardBefore) for (const stream of this.streams.all()) stream.missed();
    this.heardBefore = true;
  }
}
