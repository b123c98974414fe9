import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, LOGGER, newContext, runInContext, systemActor } from '@homeward/platform';
import type { Logger } from 'pino';
import { errorCode, errorPlaces } from '../domain/failure-reason.ts';
import { isDue, lookEveryMs } from '../domain/schedule.ts';
import { HandlerRegistry } from '../handlers/handler-registry.ts';
import { TICKS, type Schedule, type TickName } from '../ticks.ts';
import { Turns } from './turns.ts';

/**
 * A tick that runs alone holds one connection for its lock while its work asks for another: were all of them to begin at
 * once, as at a start, they would hold the whole pool and wait for each other for ever.
 */
const ALONE_AT_ONCE = 2;

/**
 * Ticks by timers of this process and not by the queue: the tick that refills an emptied queue must not be lost with it.
 */
@Injectable()
export class Ticker {
  private readonly stopping = new AbortController();
  private readonly turns = new Turns(ALONE_AT_ONCE);
  private loops: Promise<void>[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(schedules: Readonly<Partial<Record<TickName, Schedule>>>): void {
    // Every loop sleeps on the one signal.
    setMaxListeners(Object.keys(schedules).length + 1, this.stopping.signal);
    this.loops = Object.entries(schedules).map(([tick, schedule]) => this.loop(tick as TickName, schedule));
  }

  /** Waits for ticks under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
  }

  /** One look at one tick. @returns whether it ran here and now */
  async look(tick: TickName, schedule: Schedule): Promise<boolean> {
    return runInContext(newContext(systemActor()), async () => {
      if (TICKS[tick].runs === 'in-one-worker')
        return this.turns.take(async () => !this.stopping.signal.aborted && this.tickAlone(tick, schedule));
      await this.registry.tickHandler(tick).tick();
      return true;
    });
  }

  private async loop(tick: TickName, schedule: Schedule): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.look(tick, schedule);
      } catch (error) {
        this.report(tick, error);
      }
      await sleep(lookEveryMs(schedule), undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /**
   * The lock lives in a transaction of its own, so that a worker that dies lets go of it; the work opens others.
   */
  private async tickAlone(tick: TickName, schedule: Schedule): Promise<boolean> {
    return this.transactions.run(systemActor(), async (tx) => {
      const [lock]: { mine: boolean }[] = await tx.query(
        `select pg_try_advisory_xact_lock(hashtext('homeward-tick'), hashtext($1)) as mine`,
        [tick],
      );
      if (!lock?.mine) return false;
      // A statement of its own: only what is read after the lock is held is sure to be the last run.
      const [last]: { began_at: Date }[] = await tx.query(`select began_at from tick_run where tick = $1`, [tick]);
      const beganAt = this.clock.now();
      if (!isDue(schedule, last?.began_at ?? null, beganAt)) return false;
      let reason: string | null = null;
      try {
        await this.registry.tickHandler(tick).tick();
      } catch (error) {
        reason = errorCode(error);
        this.report(tick, error);
      }
      await tx.query(
        `insert into tick_run (tick, began_at, ended_at, reason) values ($1, $2, $3, $4)
         on conflict (tick) do update set began_at = $2, ended_at = $3, reason = $4`,
        [tick, beganAt, this.clock.now(), reason],
      );
      return true;
    });
  }

  private report(tick: TickName, error: unknown): void {
    this.logger.error({ tick, reason: errorCode(error), places: errorPlaces(error) }, 'tick failed');
  }
}
