import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { FigurePeriod } from '../domain/key-figures.ts';
import { rowsOfPublished, type FigureRow } from '../domain/rows-of-figures.ts';
import { FiguresToPublish } from './figures-to-publish.ts';
import type { FiguresAsked } from './key-figures.query.ts';

export interface PublishableFigures extends FigurePeriod {
  readonly scope: string;
  readonly rows: readonly FigureRow[];
  /** The days of the earlier exports together with which it would open a small number; none where it may go. */
  readonly refusedBeside: readonly string[];
}

/** What readers would find, before it is let out: nothing that left the house can be taken back. */
@Injectable()
export class PublishableFiguresQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly publishing: FiguresToPublish,
  ) {}

  /** @throws what {@link FiguresToPublish.find} throws */
  async execute(actor: Actor, asked: FiguresAsked): Promise<PublishableFigures> {
    const found = await this.publishing.find(actor, asked);
    const opened = await this.transactions.run(actor, (tx) => this.publishing.opens(tx, found));
    const { from, to, asOf, scope } = found.counted;
    return { from, to, asOf, scope, rows: rowsOfPublished(found.figures), refusedBeside: opened?.madeOn ?? [] };
  }
}
