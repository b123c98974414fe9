import { Injectable, Inject } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { JobName, JobRule } from '../catalogue.ts';
import { TICKS, type TickName } from '../ticks.ts';
import { WORKER_OPTIONS, type WorkerOptions } from '../worker-options.ts';
import { ON_JOB, type JobHandler, type OnJobMark, type OutsideJobHandler } from './on-job.decorator.ts';
import { ON_TICK, type TickHandler } from './on-tick.decorator.ts';

export type FoundJobHandler =
  | { readonly transactional: true; readonly handler: JobHandler<JobName> }
  | { readonly transactional: false; readonly handler: OutsideJobHandler<JobName> };

/** Who does which job and answers which tick, found among the worker's providers. */
@Injectable()
export class HandlerRegistry {
  private readonly jobs = new Map<string, FoundJobHandler[]>();
  private readonly ticks = new Map<string, TickHandler[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(WORKER_OPTIONS) private readonly options: WorkerOptions,
  ) {}

  /** @throws Error that names every job and tick without exactly one handler, and every handler nobody asks for */
  collect(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function' || !instance) continue;
      const job = Reflect.getMetadata(ON_JOB, metatype) as OnJobMark | undefined;
      const tick = Reflect.getMetadata(ON_TICK, metatype) as TickName | undefined;
      if (job) add(this.jobs, job.job, { transactional: job.transactional, handler: instance } as FoundJobHandler);
      if (tick) add(this.ticks, tick, instance as TickHandler);
    }
    const problems = [
      ...problemsOf(
        'job',
        '@OnJob',
        this.jobs,
        Object.keys(this.options.catalogue),
        Object.keys(this.options.catalogue),
      ),
      ...problemsOf('tick', '@OnTick', this.ticks, Object.keys(this.options.schedules), Object.keys(TICKS)),
    ];
    if (problems.length > 0) throw new Error(`The worker does not start:\n  ${problems.join('\n  ')}`);
  }

  get deathsBeforeDead(): number {
    return this.options.deathsBeforeDead;
  }

  jobHandler(job: string): { found: FoundJobHandler; rule: JobRule } | null {
    const found = this.jobs.get(job)?.[0];
    const rule = this.options.catalogue[job];
    return found && rule ? { found, rule } : null;
  }

  tickHandler(tick: TickName): TickHandler {
    const handler = this.ticks.get(tick)?.[0];
    if (!handler) throw new Error(`The tick "${tick}" has no handler.`);
    return handler;
  }
}

function add<T>(map: Map<string, T[]>, name: string, found: T): void {
  map.set(name, [...(map.get(name) ?? []), found]);
}

function problemsOf<T extends object>(
  what: 'job' | 'tick',
  mark: string,
  found: ReadonlyMap<string, readonly T[]>,
  needed: readonly string[],
  known: readonly string[],
): string[] {
  const missing = needed
    .filter((name) => !found.has(name))
    .map((name) => `The ${what} "${name}" has no handler. Mark one provider of the worker with ${mark}('${name}').`);
  const doubled = [...found]
    .filter(([, handlers]) => handlers.length > 1)
    .map(
      ([name, handlers]) => `The ${what} "${name}" has ${handlers.length} handlers (${namesOf(handlers)}). Keep one.`,
    );
  const unknown = [...found]
    .filter(([name]) => !known.includes(name))
    .map(
      ([name, handlers]) =>
        `There is no ${what} "${name}" in the catalogue, but a handler for it (${namesOf(handlers)}). Add it or delete the handler.`,
    );
  return [...missing, ...doubled, ...unknown];
}

function namesOf(handlers: readonly object[]): string {
  return handlers
    .map((handler) => ('handler' in handler ? (handler.handler as object) : handler).constructor.name)
    .join(', ');
}
