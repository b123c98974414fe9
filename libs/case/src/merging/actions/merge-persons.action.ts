import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockPerson, mergeParticulars, undoableUntil, type MergeChoices, type TwoFiles } from '@homeward/beneficiary';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, staleVersion, type Actor } from '@homeward/platform';
import { demandMergeable } from '../data/merge-hindrances.ts';
import { pointMerge } from '../data/merge-scope.ts';
import { RowsThatFollow } from '../follows-person.ts';

export interface MergePersonsInput {
  /** Whose file stays. */
  readonly personId: string;
  readonly version: number;
  /** Whose file is merged into it. */
  readonly otherId: string;
  readonly otherVersion: number;
  readonly choices: MergeChoices;
  readonly reason: string;
}

export interface MergedPersons {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  /** Until when it can be undone. */
  readonly undoUntil: string;
}

/**
 * Makes two files of one person one: what somebody chose is kept, everything else of both is, and what was done with
 * either is found under the one. Two files are two half stories, and each half may endanger the person.
 */
@Injectable()
export class MergePersonsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: RowsThatFollow,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `person.merge-unsuitable`, `permission.missing` */
  async execute(actor: Actor, input: MergePersonsInput): Promise<MergedPersons> {
    const { personId, otherId, choices, reason } = input;
    const files: TwoFiles = { kept: personId, absorbed: otherId };
    return this.transactions.run(actor, async (tx) => {
      const versions = { [personId]: input.version, [otherId]: input.otherVersion };
      // In one order, whoever begins: two who merge the same two the other way round do not wait for each other.
      let officeId = '';
      for (const id of Object.keys(versions).sort()) {
        const file = await lockPerson(tx, id);
        demand(actor, 'person.merge', file.officeId);
        if (file.version !== versions[id]) throw staleVersion('person', versions[id]!, file.version);
        officeId = file.officeId;
      }
      await pointMerge(tx, files);
      await demandMergeable(tx, files);
      const { moved, former } = await mergeParticulars(tx, files, choices);
      const followed = await this.rows.move(tx, files);
      const now = this.clock.now();
      const id = randomUUID();
      const undoUntil = undoableUntil(now);
      await tx.query(
        `insert into person_merge (id, office_id, kept_id, absorbed_id, moved, former, reason, merged_by, merged_at, undo_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, officeId, personId, otherId, { ...moved, ...followed }, former, reason, personOf(actor), now, undoUntil],
      );
      for (const recordId of [personId, otherId])
        await this.audit.record(tx, actor, {
          action: 'merge-person',
          recordType: 'person',
          recordId,
          officeId,
          reason,
        });
      return { id, personId, version: input.version + 1, undoUntil: undoUntil.toISOString() };
    });
  }
}
