import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import { officeOfCase } from '../../data/case-office.ts';
import { writeHandOver } from '../data/hand-over.rows.ts';
import { StaffQueries } from '../data/staff.queries.ts';

export interface AssignCaseInput {
  readonly caseId: string;
  readonly version: number;
  /** Null puts the case back among those that wait. */
  readonly ownerId: string | null;
  /** What the new owner must know. */
  readonly note?: string | null;
}

/** Gives the case to a colleague: a supervisor's step, because an owner answers for what is due. */
@Injectable()
export class AssignCaseAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case.staff-unsuitable`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: AssignCaseInput): Promise<{ id: string; version: number }> {
    const { caseId, version, ownerId } = input;
    const officeId = await officeOfCase(this.transactions, actor, caseId);
    demand(actor, 'case.assign', officeId);
    if (ownerId) await this.staff.demandHolder(officeId, ownerId, 'case.open', 'ownerId');
    return this.transactions.run(actor, async (tx) => {
      const rows: { version: number; ownerId: string | null }[] = await tx.query(
        `select version, owner_id as "ownerId" from "case" where id = $1 and office_id = $2 for no key update`,
        [caseId, officeId],
      );
      const before = rows[0];
      if (!before) throw notFound('case');
      if (before.version !== version) throw staleVersion('case', version, before.version);
      await tx.query(`update "case" set owner_id = $2, updated_at = $3, version = version + 1 where id = $1`, [
        caseId,
        ownerId,
        this.clock.now(),
      ]);
      if (ownerId !== before.ownerId || input.note)
        await writeHandOver(tx, {
          ...{ caseId, officeId, fromOwnerId: before.ownerId, toOwnerId: ownerId, note: input.note ?? null },
          ...{ authorId: personOf(actor), at: this.clock.now() },
        });
      await this.audit.record(
        tx,
        actor,
        { action: 'assign-case', recordType: 'case', recordId: caseId, officeId },
        { ownerId: { before: before.ownerId, after: ownerId } },
      );
      return { id: caseId, version: version + 1 };
    });
  }
}
