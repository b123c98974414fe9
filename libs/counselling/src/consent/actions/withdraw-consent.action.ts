import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

interface StandingConsent {
  officeId: string;
  zone: string;
  version: number;
  withdrawnOn: string | null;
}

/** Ends a consent from today on; taking back must be as easy as giving (GDPR art. 7.3), so it needs no reason. */
@Injectable()
export class WithdrawConsentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version as the caller read it
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `consent.already-withdrawn`
   */
  async execute(actor: Actor, consentId: string, version: number): Promise<{ withdrawnOn: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const consent = await lock(tx, consentId);
      demand(actor, 'consent.record', consent.officeId);
      if (consent.withdrawnOn !== null)
        throw new DomainError<CounsellingErrorCode>('consent.already-withdrawn', 'This consent was withdrawn before.', {
          extra: { withdrawnOn: consent.withdrawnOn },
        });
      if (consent.version !== version) throw staleVersion('consent', version, consent.version);
      const withdrawnOn = this.clock.today(consent.zone);
      await tx.query(`update consent set withdrawn_on = $2, version = version + 1 where id = $1`, [
        consentId,
        withdrawnOn,
      ]);
      await this.audit.record(
        tx,
        actor,
        { action: 'withdraw-consent', recordType: 'consent', recordId: consentId, officeId: consent.officeId },
        { withdrawnOn: { before: null, after: withdrawnOn } },
      );
      return { withdrawnOn, version: version + 1 };
    });
  }
}

async function lock(tx: EntityManager, consentId: string): Promise<StandingConsent> {
  const rows: StandingConsent[] = await tx.query(
    `select c.office_id as "officeId", o.time_zone as zone, c.version, c.withdrawn_on::text as "withdrawnOn"
       from consent c join office o on o.id = c.office_id where c.id = $1 for update of c`,
    [consentId],
  );
  if (!rows[0]) throw notFound('consent');
  return rows[0];
}
