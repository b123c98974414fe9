import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import {
  namesStand,
  partParticulars,
  type BeneficiaryErrorCode,
  type FormerParticulars,
  type MovedRows,
} from '@homeward/beneficiary';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import { pointMerge } from '../data/merge-scope.ts';
import { RowsThatFollow } from '../follows-person.ts';

export interface UndoPersonMergeInput {
  readonly mergeId: string;
  readonly reason: string;
}

interface StandingMerge {
  readonly officeId: string;
  readonly kept: string;
  readonly absorbed: string;
  readonly moved: MovedRows;
  readonly former: FormerParticulars | null;
  readonly undoUntil: Date;
}

export interface PartedPersons {
  /** The two files, apart again. */
  readonly personIds: readonly string[];
}

/** Makes one file two again, as they stood; what was recorded since stays with the file that was kept. */
@Injectable()
export class UndoPersonMergeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: RowsThatFollow,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `person.merge-over`, `permission.missing` */
  async execute(actor: Actor, { mergeId, reason }: UndoPersonMergeInput): Promise<PartedPersons> {
    return this.transactions.run(actor, async (tx) => {
      // The persons first and in one order, as whoever merges them does: so nobody waits for each other.
      await tx.query(
        `select 1 from person where id in (select unnest(array[kept_id, absorbed_id]) from person_merge where id = $1)
          order by id for no key update`,
        [mergeId],
      );
      const [merge]: StandingMerge[] = await tx.query(
        `select office_id as "officeId", kept_id as kept, absorbed_id as absorbed, moved, former, undo_until as "undoUntil"
           from person_merge where id = $1 and undone_at is null for update`,
        [mergeId],
      );
      if (!merge) throw notFound('merge');
      const { officeId, kept, absorbed, moved, former, undoUntil } = merge;
      demand(actor, 'person.merge', officeId);
      if (undoUntil <= this.clock.now()) throw over('The thirty days in which it could be undone are over.');
      if (!former) throw over('What the person was called has been erased since.');
      if (!(await namesStand(tx, moved, former)))
        throw over('The names of the person were corrected since. Register the other person anew instead.');
      const later: unknown[] = await tx.query(
        `select 1 from person_merge where kept_id = $1 and undone_at is null and merged_at >
           (select merged_at from person_merge where id = $2)`,
        [kept, mergeId],
      );
      if (later.length > 0) throw over('Another file was merged into this one since. Undo that merge first.');
      const files = { kept, absorbed };
      await pointMerge(tx, files);
      await this.rows.moveBack(tx, files, moved);
      await partParticulars(tx, files, moved, former);
      await tx.query(`update person_merge set undone_by = $2, undone_at = $3 where id = $1`, [
        ...[mergeId, personOf(actor), this.clock.now()],
      ]);
      for (const recordId of [kept, absorbed])
        await this.audit.record(tx, actor, {
          ...{ action: 'undo-person-merge', recordType: 'person', recordId, officeId, reason },
        });
      return { personIds: [kept, absorbed] };
    });
  }
}

const over = (words: string): DomainError<BeneficiaryErrorCode> => new DomainError('person.merge-over', words);
