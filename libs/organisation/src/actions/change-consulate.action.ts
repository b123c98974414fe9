import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { checkConsulate, consulateRefusal, type ConsulateParticulars } from '../data/consulate-particulars.ts';

export interface ChangeConsulateInput extends ConsulateParticulars {
  readonly consulateId: string;
  /** The version as read. */
  readonly version: number;
  /** From this day on nobody is sent there; null opens it again. */
  readonly closedOn?: string | null | undefined;
}

interface Standing extends ConsulateParticulars {
  readonly officeId: string;
  readonly version: number;
  readonly closedOn: string | null;
}

/** Writes what an office has learnt of a consulate: where it is now, how long it takes, what it asks. */
@Injectable()
export class ChangeConsulateAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `consulate.unsuitable` */
  async execute(actor: Actor, input: ChangeConsulateInput): Promise<{ id: string; version: number }> {
    const { consulateId, version, ...particulars } = input;
    try {
      return await this.transactions.run(actor, async (tx) => {
        const { officeId, version: current, ...before } = await find(tx, consulateId);
        demand(actor, 'consulate.manage', officeId);
        await checkConsulate(tx, particulars);
        const { name, city, address, usualDays, fee, closedOn } = particulars;
        const [changed]: [unknown[], number] = await tx.query(
          `update consulate set name = $2, city = $3, address = $4, usual_days = $5, fee_minor = $6, currency = $7,
                  closed_on = $8, version = version + 1
            where id = $1 and version = $9 returning id`,
          [
            ...[consulateId, name, city, address ?? null, usualDays ?? null, fee?.amountMinor ?? null],
            ...[fee?.currency ?? null, closedOn ?? null, version],
          ],
        );
        if (changed.length === 0) throw staleVersion('consulate', version, current);
        await this.audit.record(
          tx,
          actor,
          { action: 'change-consulate', recordType: 'consulate', recordId: consulateId, officeId },
          { consulate: { before, after: particulars } },
        );
        return { id: consulateId, version: version + 1 };
      });
    } catch (error) {
      throw consulateRefusal(error);
    }
  }
}

async function find(tx: EntityManager, consulateId: string): Promise<Standing> {
  const rows: Standing[] = await tx.query(
    `select office_id as "officeId", version, name, city, address, usual_days as "usualDays",
            case when fee_minor is not null then json_build_object('amountMinor', fee_minor, 'currency', currency) end as fee,
            closed_on::text as "closedOn"
       from consulate where id = $1`,
    [consulateId],
  );
  if (!rows[0]) throw notFound('consulate');
  return rows[0];
}
