import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { RETRIEVAL_MOVES, type OriginalPlace, type RetrievalState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { holdRow, refuseFutureDays } from '../data/held-member.ts';
import { refusal } from '../domain/papers.errors.ts';

export interface MoveRetrievalInput {
  /** The version as read. */
  readonly version: number;
  readonly state: RetrievalState;
  /** The day it happened; of a promise, the day on which it will be brought. */
  readonly on: string;
}

interface Columns {
  readonly state: RetrievalState;
  readonly document_id: string | null;
  readonly asked_on: string;
}

/** Where the paper is by then: at the office, or in the traveller's own hand. */
const PLACE: Partial<Record<RetrievalState, OriginalPlace>> = {
  received: 'implementing-office',
  'handed-over': 'with-applicant',
};

/** Records what came of asking for a paper: promised for a day, received, handed over at departure, or refused. */
@Injectable()
export class MoveRetrievalAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `document-retrieval.wrong` */
  async execute(actor: Actor, id: string, input: MoveRetrievalInput): Promise<{ id: string; version: number }> {
    const { state, on, version } = input;
    return this.transactions.run(actor, async (tx) => {
      const row = await holdRow<Columns>(tx, this.clock, 'document_retrieval', { id, version });
      demand(actor, 'document.check', row.office_id);
      if (!RETRIEVAL_MOVES[row.state].includes(state))
        throw refusal('document-retrieval.wrong', 'That does not follow from where this document is.', {
          state: `cannot follow: it stands at ${row.state}`,
        });
      if (state !== 'promised') refuseFutureDays({ on }, row.today);
      else if (on < row.today)
        throw refusal('document-retrieval.wrong', 'A promise is for a day to come.', {
          on: `must be ${row.today} or later: the day on which it will be brought`,
        });
      if (on < row.asked_on)
        throw refusal('document-retrieval.wrong', 'Nobody answers before they are asked.', {
          on: `must be ${row.asked_on} or later, the day it was asked for`,
        });
      const column = { promised: 'promised_for', received: 'received_on', 'handed-over': 'handed_over_on' }[
        state as 'promised'
      ] as string | undefined;
      const also = column ? `, ${column} = $3::date` : state === 'asked' ? ', asked_on = $3::date' : '';
      await tx.query(
        `update document_retrieval set state = $2, version = version + 1${also} where id = $1`,
        also ? [id, state, on] : [id, state],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'move-document', recordType: 'document_retrieval', recordId: id, officeId: row.office_id },
        { state: { before: row.state, after: state }, on: { after: on } },
      );
      const place = PLACE[state];
      if (place && row.document_id) await this.moveOriginal(tx, actor, row.office_id, row.document_id, place);
      return { id, version: version + 1 };
    });
  }

  private async moveOriginal(
    tx: EntityManager,
    actor: Actor,
    officeId: string,
    documentId: string,
    place: OriginalPlace,
  ): Promise<void> {
    await tx.query(`update identity_document set original_at = $2, version = version + 1 where id = $1`, [
      documentId,
      place,
    ]);
    await this.audit.record(
      tx,
      actor,
      { action: 'move-original', recordType: 'identity_document', recordId: documentId, officeId },
      { originalAt: { after: place } },
    );
  }
}
