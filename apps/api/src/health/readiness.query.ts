import { Injectable } from '@nestjs/common';
import { migrationNames, Transactions } from '@homeward/database';
import { JobHealth } from '@homeward/jobs';
import { ANONYMOUS } from '@homeward/platform';
import type { ReadyDto } from './health.dto.ts';
import { judge } from './readiness.ts';

/** A part that has not answered by then is not ready, whatever it is waiting for. */
const ANSWER_WITHIN_MS = 2_500;

/** Asks every part of the installation afresh: a remembered answer would not be the truth. */
@Injectable()
export class ReadinessQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: JobHealth,
  ) {}

  async execute(): Promise<ReadyDto> {
    const [migrations, jobs] = await Promise.all([answered(this.migrationsThatRan()), answered(this.jobs.look())]);
    return judge({ migrations, jobs }, migrationNames());
  }

  private async migrationsThatRan(): Promise<string[]> {
    const rows = await this.transactions.read<{ name: string }>(ANONYMOUS, {
      name: 'migrations_that_ran',
      text: 'select name from migrations',
      values: [],
    });
    return rows.map(({ name }) => name);
  }
}

/** @returns null when it failed or did not answer in time: readiness then says so in words */
async function answered<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ANSWER_WITHIN_MS);
  });
  return Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}
