import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdMember, refuseFutureDays } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface FileCustodyOrderInput {
  readonly memberId: string;
  readonly court: string;
  readonly reference: string;
  readonly orderedOn: string;
  readonly endedOn: string | null;
}

/** Puts a court's order on file: it stands in the place of a consent that cannot be had. */
@Injectable()
export class FileCustodyOrderAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `protection.day-wrong` */
  async execute(actor: Actor, caseId: string, input: FileCustodyOrderInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'guardianship.record', member.officeId);
      refuseFutureDays({ orderedOn: input.orderedOn }, member.today);
      if (input.endedOn !== null && input.endedOn < input.orderedOn)
        throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'An order ends after it was given.', {
          fields: { endedOn: 'lies before the day of the order' },
        });
      const id = randomUUID();
      const { court, reference, orderedOn, endedOn } = input;
      await tx.query(
        `insert into custody_order (id, case_id, office_id, member_id, court, reference, ordered_on, ended_on, recorded_by,
           created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, caseId, member.officeId, member.id, court, reference, orderedOn, endedOn],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'file-custody-order', recordType: 'custody_order', recordId: id, officeId: member.officeId },
        { court: { after: court }, reference: { after: reference }, orderedOn: { after: orderedOn } },
      );
      return { id, version: 1 };
    });
  }
}
