import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { FiguresToPublish, type ToPublish } from '../data/figures-to-publish.ts';
import type { FiguresAsked } from '../data/key-figures.query.ts';
import type { ReportingErrorCode } from '../domain/reporting.errors.ts';

/** Lets key figures out of the house: without what is small, and only where no earlier export is opened by them. */
@Injectable()
export class ExportFiguresAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly publishing: FiguresToPublish,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.*`, `permission.missing`, `figure-export.opens-another`, `figure-export.unexplained` */
  async execute(actor: Actor, asked: FiguresAsked, purpose: string): Promise<{ id: string }> {
    const words = purpose.trim();
    if (words === '')
      throw new DomainError<ReportingErrorCode>('figure-export.unexplained', 'Nothing leaves the house unexplained.', {
        fields: { purpose: 'is empty; write for whom it is and what for' },
      });
    const found = await this.publishing.find(actor, asked);
    const { counted, figures, box } = found;
    return this.transactions.run(actor, async (tx) => {
      // Two exports at once would each not know of the other.
      await tx.query(`select pg_advisory_xact_lock(hashtext('figure_export'))`);
      await refuseOpening(tx, this.publishing, found);
      const id = randomUUID();
      const { from, to, asOf, scope, filters } = counted;
      await tx.query(
        `insert into figure_export (id, from_day, to_day, as_of, scope, filters, box, figures, purpose, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [id, from, to, asOf, scope, filters, box, figures, words, actor.userId, this.clock.now()],
      );
      const officeId = box.offices[0] ?? null;
      await this.audit.record(
        ...([tx, actor] as const),
        { action: 'export-figures', recordType: 'figure_export', recordId: id, officeId, reason: words },
        { from: { after: from }, to: { after: to }, asOf: { after: asOf }, scope: { after: scope } },
      );
      return { id };
    });
  }
}

async function refuseOpening(tx: EntityManager, publishing: FiguresToPublish, found: ToPublish): Promise<void> {
  const opened = await publishing.opens(tx, found);
  if (!opened) return;
  throw new DomainError<ReportingErrorCode>(
    'figure-export.opens-another',
    `Together with what was exported on ${opened.madeOn.join(', ')} it would open a small number.`,
    {
      fields: {
        from: `does not fit an earlier export: it would open ${opened.place} by difference; ask for other days or filters`,
      },
      extra: { opens: opened.place, exports: opened.exports },
    },
  );
}
