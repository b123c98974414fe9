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

export interface FamilyConsentRow extends ConsentRow {
  readonly memberId: string;
  readonly personId: string;
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

  /** What everybody in a case agreed to. @throws DomainError `record.not-found` */
  async findOfCase(
    actor: Actor,
    caseId: string,
    page: { size: number; offset: number },
  ): Promise<{ consents: FamilyConsentRow[]; total: number }> {
    demand(actor, 'case.read');
    const found = await this.trail.read<{ consents: FamilyConsentRow[]; total: number; officeId: string }>(
      actor,
      {
        name: 'consents_of_case',
        text: `select (select coalesce(json_agg(row), '[]') from (
                         select o.id, m.id as "memberId", o.person_id as "personId", o.purpose,
                                o.channel_id as "channelId", o.recipient_kind as "recipientKind",
                                o.recipient_name as "recipientName", o.granted_on as "grantedOn",
                                o.withdrawn_on as "withdrawnOn", o.version
                           from case_member m join consent o on o.person_id = m.person_id where m.case_id = c.id
                          order by m.principal desc, m.id, o.granted_on desc, o.created_at desc, o.id
                          limit $2 offset $3) row) as consents,
                      (select count(*)::int from case_member m join consent o on o.person_id = m.person_id
                        where m.case_id = c.id) as total, c.office_id as "officeId"
                 from "case" c where c.id = $1`,
        values: [caseId, page.size, page.offset],
      },
      { action: 'list-consents', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    return { consents: found.consents, total: found.total };
  }
}
