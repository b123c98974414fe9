import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

/** Ends that somebody is told of a person: from that moment they see nothing of them any more. */
@Injectable()
export class EndReceptionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `reception.ended`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, receptionId: string, version: number): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const [found]: { officeId: string; version: number; ended: boolean }[] = await tx.query(
        `select office_id as "officeId", version, ended_on is not null as ended from case_reception where id = $1`,
        [receptionId],
      );
      if (!found) throw notFound('reception');
      const { officeId } = found;
      demand(actor, 'reception.arrange', officeId);
      if (found.version !== version) throw staleVersion('reception', version, found.version);
      if (found.ended)
        throw new DomainError<DepartureErrorCode>('case-reception.ended', 'This reception was ended already.');
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const [rows]: [unknown[], number] = await tx.query(
        `update case_reception set ended_on = $3, ended_by = $4, version = version + 1
          where id = $1 and version = $2 returning id`,
        [receptionId, version, today, personOf(actor)],
      );
      if (rows.length === 0) throw staleVersion('reception', version, version + 1);
      const about = { recordType: 'case_reception', recordId: receptionId, officeId };
      await this.audit.record(tx, actor, { action: 'end-reception', ...about });
      return { id: receptionId, version: version + 1 };
    });
  }
}
