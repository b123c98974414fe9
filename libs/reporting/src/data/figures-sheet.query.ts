import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import { rowsOfFigures } from '../domain/rows-of-figures.ts';
import { writeFigureSheet, type SheetKind } from './figure-sheet.ts';
import { KeyFiguresQuery, type FiguresAsked } from './key-figures.query.ts';

/** The key figures as a file for work in the house: nothing is withheld, and the trail says who took it. */
@Injectable()
export class FiguresSheetQuery {
  constructor(
    private readonly keyFigures: KeyFiguresQuery,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws what {@link KeyFiguresQuery.execute} throws */
  async execute(actor: Actor, asked: FiguresAsked, kind: SheetKind): Promise<Buffer> {
    const resolved = await this.keyFigures.resolve(actor, asked);
    const figures = await this.keyFigures.count(actor, resolved);
    await this.transactions.run(actor, (tx) =>
      this.audit.record(tx, actor, {
        ...{ action: 'download-figures', recordType: 'key_figures', recordId: 'key-figures' },
        officeId: resolved.scope.officeIds[0] ?? null,
      }),
    );
    const { scope, from, to, asOf, filters } = figures;
    const head: (readonly [string, string])[] = [
      ...([
        ['report', 'key-figures'],
        ['scope', scope],
        ['from', from],
        ['to', to],
        ['asOf', asOf],
      ] as const),
      ...Object.entries(filters).map(([name, codes]: [string, readonly string[]]) => [name, codes.join(' ')] as const),
      ['internal', 'not for the outside: small numbers are not withheld'],
    ];
    return writeFigureSheet(kind, head, rowsOfFigures(figures));
  }
}
