import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { MemberReminders } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { remindAnew } from './remind-anew.ts';

/** Ends a guardian's term on a day, which may lie ahead: from the next day on the child has nobody until one is named. */
@Injectable()
export class EndGuardianshipAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly reminders: MemberReminders,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `guardianship.term-wrong` */
  async execute(
    actor: Actor,
    guardianshipId: string,
    { version, validTo }: { version: number; validTo: string },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const term = await holdRow<{ valid_from: string; valid_to: string | null }>(
        tx,
        this.clock,
        'guardianship',
        guardianshipId,
        version,
      );
      demand(actor, 'guardianship.record', term.office_id);
      if (validTo < term.valid_from || (term.valid_to !== null && validTo > term.valid_to))
        throw new DomainError<CounsellingErrorCode>('guardianship.term-wrong', 'A term can only be shortened.', {
          fields: { validTo: `must lie between ${term.valid_from} and ${term.valid_to ?? 'any later day'}` },
        });
      await tx.query(`update guardianship set valid_to = $2, version = version + 1 where id = $1`, [
        guardianshipId,
        validTo,
      ]);
      await this.audit.record(
        tx,
        actor,
        { action: 'end-guardianship', recordType: 'guardianship', recordId: guardianshipId, officeId: term.office_id },
        { validTo: { before: term.valid_to, after: validTo } },
      );
      await remindAnew(tx, this.reminders, term.member_id);
      return { id: guardianshipId, version: version + 1 };
    });
  }
}
