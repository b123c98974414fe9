import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { overlapRefusal } from '../data/database-refusals.ts';

interface Entered {
  readonly officeId: string;
  readonly enteredBy: string;
  readonly confirmedBy: string | null;
  readonly version: number;
}

/** The second pair of eyes on a figure: whoever entered it cannot confirm it. */
@Injectable()
export class ConfirmLocalFigureAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `record.not-found`, `record.version-stale`, `figure.*` */
  async execute(actor: Actor, id: string, version: number): Promise<{ id: string; version: number }> {
    try {
      return await this.transactions.run(actor, (tx) => this.within(tx, actor, id, version));
    } catch (error) {
      throw overlapRefusal(error);
    }
  }

  private async within(
    tx: EntityManager,
    actor: Actor,
    id: string,
    version: number,
  ): Promise<{ id: string; version: number }> {
    const entered = await find(tx, id);
    demand(actor, 'rule.publish', entered.officeId);
    if (entered.confirmedBy !== null)
      throw new DomainError<ProgrammeErrorCode>('figure.already-confirmed', 'This figure was confirmed before.');
    if (entered.enteredBy === personOf(actor))
      throw new DomainError<ProgrammeErrorCode>('figure.own', 'You entered this figure: another person confirms it.');
    if (entered.version !== version) throw staleVersion('figure', version, entered.version);
    const [confirmed]: [{ version: number }[], number] = await tx.query(
      `update local_figure set confirmed_by = $3, confirmed_at = $4, version = version + 1
        where id = $1 and version = $2 and confirmed_by is null returning version`,
      [id, version, personOf(actor), this.clock.now()],
    );
    if (!confirmed[0]) throw staleVersion('figure', version, (await find(tx, id)).version);
    await this.audit.record(
      tx,
      actor,
      { action: 'confirm-local-figure', recordType: 'local_figure', recordId: id, officeId: entered.officeId },
      { confirmedBy: { before: null, after: personOf(actor) } },
    );
    return { id, version: confirmed[0].version };
  }
}

async function find(tx: EntityManager, id: string): Promise<Entered> {
  const rows: Entered[] = await tx.query(
    `select office_id as "officeId", entered_by as "enteredBy", confirmed_by as "confirmedBy", version
       from local_figure where id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound('figure');
  return rows[0];
}
