import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { STAGES } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { officeOfCase } from '../../data/case-office.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { writeHandOver } from '../data/hand-over.rows.ts';

/**
 * Takes a waiting case from the duty queue. That nobody owns it is the only condition: of two who take it at once one
 * has it, and a version would refuse somebody because of a change that does not matter here.
 */
@Injectable()
export class TakeCaseAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case.taken`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string): Promise<{ id: string; version: number }> {
    const officeId = await officeOfCase(this.transactions, actor, caseId);
    demand(actor, 'duty.take', officeId);
    return this.transactions.run(actor, async (tx) => {
      const [me, at] = [personOf(actor), this.clock.now()];
      const [taken]: [{ version: number }[], number] = await tx.query(
        `update "case" set owner_id = $2, updated_at = $3, version = version + 1
          where id = $1 and owner_id is null and stage = any ($4::text[]) returning version`,
        [caseId, me, at, STAGES],
      );
      if (!taken[0])
        throw new DomainError<CaseErrorCode>('case.taken', 'Somebody else has taken this case, or it has ended.');
      await writeHandOver(tx, { caseId, officeId, fromOwnerId: null, toOwnerId: me, note: null, authorId: me, at });
      await this.audit.record(
        tx,
        actor,
        { action: 'take-case', recordType: 'case', recordId: caseId, officeId },
        { ownerId: { before: null, after: me } },
      );
      return { id: caseId, version: taken[0].version };
    });
  }
}
