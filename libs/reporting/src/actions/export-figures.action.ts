import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { FIGURE_CHANNELS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { KeyFiguresQuery, type FiguresAsked, type ResolvedFigures } from '../data/key-figures.query.ts';
import { opensByDifference, type CountedBox, type Remembered } from '../domain/opens-by-difference.ts';
import { publishKeyFigures, type PublishedFigures } from '../domain/publish-key-figures.ts';
import type { ReportingErrorCode } from '../domain/reporting.errors.ts';

/** Lets key figures out of the house: without what is small, and only where no earlier export is opened by them. */
@Injectable()
export class ExportFiguresAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly keyFigures: KeyFiguresQuery,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.*`, `permission.missing`, `figure-export.opens-another`, `figure-export.unexplained` */
  async execute(actor: Actor, asked: FiguresAsked, purpose: string): Promise<{ id: string }> {
    demand(actor, 'figures.export');
    const words = purpose.trim();
    if (words === '')
      throw new DomainError<ReportingErrorCode>('figure-export.unexplained', 'Nothing leaves the house unexplained.', {
        fields: { purpose: 'is empty; write for whom it is and what for' },
      });
    const resolved = await this.keyFigures.resolve(actor, asked);
    for (const officeId of resolved.scope.officeIds) demand(actor, 'figures.export', officeId);
    const counted = await this.keyFigures.count(actor, resolved);
    const figures = publishKeyFigures(counted, await this.keyFigures.paidPersons(actor, resolved));
    const box = boxOf(resolved);
    return this.transactions.run(actor, async (tx) => {
      // Two exports at once would each not know of the other.
      await tx.query(`select pg_advisory_xact_lock(hashtext('figure_export'))`);
      await refuseOpening(tx, box, figures);
      const id = randomUUID();
      const { from, to, asOf, scope, filters } = counted;
      await tx.query(
        `insert into figure_export (id, from_day, to_day, as_of, scope, filters, box, figures, purpose, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [id, from, to, asOf, scope, filters, box, figures, words, actor.userId, this.clock.now()],
      );
      const officeId = resolved.scope.officeIds[0] ?? null;
      await this.audit.record(
        ...([tx, actor] as const),
        { action: 'export-figures', recordType: 'figure_export', recordId: id, officeId, reason: words },
        { from: { after: from }, to: { after: to }, asOf: { after: asOf }, scope: { after: scope } },
      );
      return { id };
    });
  }
}

/** What happened after the day it is counted as of is not in it. */
function boxOf({ period, filters, scope }: ResolvedFigures): CountedBox {
  const orAll = (codes: readonly string[]): readonly string[] | null => (codes.length === 0 ? null : codes);
  return {
    ...{ from: period.from, to: period.to < period.asOf ? period.to : period.asOf, offices: scope.officeIds },
    ...{ programmes: orAll(filters.programme), hosts: orAll(filters.host), returnTypes: orAll(filters.returnType) },
    channels: FIGURE_CHANNELS.filter((channel) => filters.channel.includes(channel)),
  };
}

async function refuseOpening(tx: EntityManager, box: CountedBox, figures: PublishedFigures): Promise<void> {
  const earlier: (Remembered & { madeOn: string; purpose: string })[] = await tx.query(
    `select id, box, figures, purpose, to_char(made_at, 'YYYY-MM-DD') as "madeOn" from figure_export
      where from_day <= $2::date and to_day >= $1::date order by made_at, id`,
    [box.from, box.to],
  );
  const opened = opensByDifference({ box, figures }, earlier);
  if (!opened) return;
  const days = earlier.filter(({ id }) => opened.exports.includes(id)).map(({ madeOn }) => madeOn);
  throw new DomainError<ReportingErrorCode>(
    'figure-export.opens-another',
    `Together with what was exported on ${[...new Set(days)].join(', ')} it would open a small number.`,
    {
      fields: {
        from: `does not fit an earlier export: it would open ${opened.place} by difference; ask for other days or filters`,
      },
      extra: { opens: opened.place, exports: opened.exports },
    },
  );
}
