import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';

/** Sums the months and years in which something was written, so that whoever asks for one waits for no counting. */
@Injectable()
export class CountFiguresAheadAction {
  constructor(private readonly transactions: Transactions) {}

  /** @returns how many months and years were summed */
  async execute(): Promise<number> {
    return this.transactions.run(systemActor(), async (tx) => {
      const [{ summed }]: [{ summed: number }] = await tx.query(`select count_figures_ahead() as summed`);
      return summed;
    });
  }
}
