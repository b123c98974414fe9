import { Injectable } from '@nestjs/common';
import type { FormDraftKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { DraftBox, type DraftOf } from './draft-box.ts';

export interface DraftKept {
  /** The values of the form, as it wrote them. */
  content: string;
  version: number;
  savedAt: string;
}

/** What its owner left of a form, wherever they open it next. */
@Injectable()
export class DraftsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly box: DraftBox,
    private readonly clock: Clock,
  ) {}

  /** @returns null when nothing is kept, or it is past its time */
  async execute(actor: Actor, kind: FormDraftKind, caseId: string | null): Promise<DraftKept | null> {
    const of = { userId: personOf(actor), kind, caseId };
    return this.transactions.run(actor, (tx) => this.find(tx, of));
  }

  async find(tx: EntityManager, of: DraftOf): Promise<DraftKept | null> {
    const rows: { sealed: Buffer; version: number; saved_at: Date }[] = await tx.query(
      `select sealed, version, saved_at from form_draft
        where user_id = $1 and kind = $2 and case_id is not distinct from $3 and expires_at > $4`,
      [of.userId, of.kind, of.caseId, this.clock.now()],
    );
    const row = rows[0];
    return row
      ? { content: this.box.open(row.sealed, of), version: row.version, savedAt: row.saved_at.toISOString() }
      : null;
  }
}
