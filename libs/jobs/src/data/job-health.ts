import { Injectable } from '@nestjs/common';
import { InjectQueue } from '@nestjs/bullmq';
import { Transactions } from '@homeward/database';
import { ANONYMOUS, Clock } from '@homeward/platform';
import type { Queue } from 'bullmq';
import { WORK_QUEUE } from '../queue/work-queue.ts';

/** A worker beats every five seconds; past this it is taken for gone. */
export const HEARTBEAT_STALE_MS = 15_000;

export interface JobHealthReport {
  /** The queue's server answered. */
  readonly queue: boolean;
  /** At least one worker beat lately. */
  readonly worker: boolean;
}

/** What readiness asks of the jobs. */
@Injectable()
export class JobHealth {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @InjectQueue(WORK_QUEUE) private readonly queue: Queue,
  ) {}

  /** @param withinMs how long the queue's server may take to answer */
  async look(withinMs = 2_000): Promise<JobHealthReport> {
    const [queue, worker] = await Promise.all([this.queueAnswers(withinMs), this.workerBeats()]);
    return { queue, worker };
  }

  private async queueAnswers(withinMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), withinMs);
    });
    const answered = this.queue.getJobCountByTypes('waiting').then(
      () => true,
      () => false,
    );
    const result = await Promise.race([answered, tooLong]);
    clearTimeout(timer);
    return result;
  }

  private async workerBeats(): Promise<boolean> {
    const rows = await this.transactions.read<{ beat_at: Date | null }>(ANONYMOUS, {
      name: 'worker_last_beat',
      text: 'select max(beat_at) as beat_at from worker_heartbeat',
      values: [],
    });
    const last = rows[0]?.beat_at;
    return last != null && this.clock.now().getTime() - last.getTime() <= HEARTBEAT_STALE_MS;
  }
}
