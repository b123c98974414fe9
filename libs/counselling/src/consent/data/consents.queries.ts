import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ConsentPurpose } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface ConsentRow {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly channelId: string | null;
  readonly grantedOn: string;
  readonly withdrawnOn: string | null;
  readonly version: number;
}

/** What a person agreed to, standing and withdrawn. */
@Injectable()
export class ConsentsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found` */
  async findOfPerson(actor: Actor, personId: string): Promise<readonly ConsentRow[]> {
    demand(actor, 'person.read');
    const rows = await this.transactions.read<{ consents: ConsentRow[] }>(
      actor,
      {
        name: 'consents_of_person',
        text: `select (select coalesce(json_agg(row), '[]') from (
                         select id, purpose, channel_id as "channelId", granted_on as "grantedOn",
                                withdrawn_on as "withdrawnOn", version
                           from consent where person_id = p.id order by granted_on desc, created_at desc, id) row) as consents
                 from person p where p.id = $1`,
        values: [personId],
      },
      [this.audit.readOfSeen(actor, { action: 'list-consents', recordType: 'person', recordId: personId })],
    );
    if (!rows[0]) throw notFound('person');
    return rows[0].consents;
  }
}
