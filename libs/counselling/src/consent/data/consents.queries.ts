import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { ConsentPurpose, RecipientKind } from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface ConsentRow {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly channelId: string | null;
  readonly recipientKind: RecipientKind | null;
  readonly recipientName: string | null;
  readonly grantedOn: string;
  readonly withdrawnOn: string | null;
  readonly version: number;
}

/** What a person agreed to, standing and withdrawn. */
@Injectable()
export class ConsentsQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async findOfPerson(actor: Actor, personId: string): Promise<readonly ConsentRow[]> {
    demand(actor, 'person.read');
    const found = await this.trail.read<{ consents: ConsentRow[]; officeId: string }>(
      actor,
      {
        name: 'consents_of_person',
        text: `select (select coalesce(json_agg(row), '[]') from (
                         select id, purpose, channel_id as "channelId", recipient_kind as "recipientKind",
                                recipient_name as "recipientName", granted_on as "grantedOn",
                                withdrawn_on as "withdrawnOn", version
                           from consent where person_id = p.id order by granted_on desc, created_at desc, id) row) as consents,
                      p.office_id as "officeId"
                 from person p where p.id = $1`,
        values: [personId],
      },
      { action: 'list-consents', recordType: 'person', recordId: personId },
    );
    if (!found) throw notFound('person');
    return found.consents;
  }
}
