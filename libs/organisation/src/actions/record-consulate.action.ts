import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { checkConsulate, consulateRefusal, type ConsulateParticulars } from '../data/consulate-particulars.ts';

export interface RecordConsulateInput extends ConsulateParticulars {
  readonly officeId: string;
  /** The country it stands for; never changed afterwards. */
  readonly countryCode: string;
}

/** Adds a consulate to those an office goes to, so that a consent can name it and a request be counted by its days. */
@Injectable()
export class RecordConsulateAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `consulate.unsuitable` */
  async execute(actor: Actor, input: RecordConsulateInput): Promise<{ id: string; version: number }> {
    const { officeId, countryCode, name, city, address, usualDays, fee } = input;
    demand(actor, 'consulate.manage', officeId);
    const id = randomUUID();
    try {
      return await this.transactions.run(actor, async (tx) => {
        await checkConsulate(tx, input);
        await tx.query(
          `insert into consulate (id, office_id, country_code, name, city, address, usual_days, fee_minor, currency,
             recorded_by, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            ...[id, officeId, countryCode, name, city, address ?? null, usualDays ?? null],
            ...[fee?.amountMinor ?? null, fee?.currency ?? null, personOf(actor), this.clock.now()],
          ],
        );
        await this.audit.record(
          tx,
          actor,
          { action: 'record-consulate', recordType: 'consulate', recordId: id, officeId },
          Object.fromEntries(Object.entries(input).map(([field, after]) => [field, { after }])),
        );
        return { id, version: 1 };
      });
    } catch (error) {
      throw consulateRefusal(error);
    }
  }
}
