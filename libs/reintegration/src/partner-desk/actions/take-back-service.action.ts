import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, personOf, staleVersion, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { SaidBy } from '../../referrals/data/held-sendings.ts';
import { refusal } from '../../referrals/domain/referral.errors.ts';
import { HeldServices } from '../data/held-services.ts';

/** Takes back a service that was recorded by mistake: it is counted no longer, and stays to be seen. */
@Injectable()
export class TakeBackServiceAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly services: HeldServices,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `reintegration-service.taken-back` */
  async execute(
    actor: Actor,
    serviceId: string,
    by: SaidBy,
    version: number,
  ): Promise<{ id: string; version: number }> {
    const found = await this.services.find(actor, serviceId, by);
    if (found.version !== version) throw staleVersion('service', version, found.version);
    if (found.takenBack) throw refusal('reintegration-service.taken-back', 'This service was taken back before.');
    return this.transactions.run(found.actor, async (tx) => {
      const [rows]: [unknown[], number] = await tx.query(
        `update reintegration_service set taken_back_at = $3, taken_back_by = $4, version = version + 1
          where id = $1 and version = $2 returning id`,
        [serviceId, version, this.clock.now(), personOf(actor)],
      );
      if (rows.length === 0) throw staleVersion('service', version, version + 1);
      const { officeId } = found;
      const about = { recordType: 'reintegration_service', recordId: serviceId, officeId };
      await this.audit.record(tx, actor, { action: 'take-back-service', ...about });
      return { id: serviceId, version: version + 1 };
    });
  }
}
