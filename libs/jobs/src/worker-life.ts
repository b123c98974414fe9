import { setTimeout as sleep } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { BullRegistrar } from '@nestjs/bullmq';
import { ModuleRef } from '@nestjs/core';
import { HandlerRegistry } from './handlers/handler-registry.ts';
import { BeatHeartTick } from './jobs/beat-heart.tick.ts';
import { JobProcessor } from './queue/job-processor.ts';
import { Ticker } from './schedule/ticker.ts';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.ts';

/** Boot check, then work, then ticks; and backwards at the end, before the database goes. */
@Injectable()
export class WorkerLife implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private working = false;

  constructor(
    private readonly moduleRef: ModuleRef,
    private readonly registry: HandlerRegistry,
    private readonly ticker: Ticker,
    private readonly heart: BeatHeartTick,
    @Inject(WORKER_OPTIONS) private readonly options: WorkerOptions,
  ) {}

  onModuleInit(): void {
    this.registry.collect();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.heart.tick();
    this.moduleRef.get(BullRegistrar, { strict: false }).register();
    this.working = true;
    this.ticker.start(this.options.schedules);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.working) return;
    this.working = false;
    const processor = this.moduleRef.get(JobProcessor, { strict: false });
    await Promise.all([
      processor.drain(this.options.drainMs),
      Promise.race([this.ticker.stop(), sleep(this.options.drainMs, undefined, { ref: false })]),
    ]);
    await this.heart.fallSilent();
  }
}
