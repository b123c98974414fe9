import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { MatterClass, RecipientKind, SharedCategory, SharingBasis } from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface SharingRow {
  readonly id: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly recipientKind: RecipientKind;
  readonly recipientName: string;
  readonly categories: readonly SharedCategory[];
  readonly sharedOn: string;
  readonly basis: SharingBasis;
  readonly consentId: string | null;
  readonly legalReference: string | null;
  readonly authorId: string;
}

/** The sharing log of a case, as its reader may see it. */
@Injectable()
export class SharingsQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async findOfCase(
    actor: Actor,
    caseId: string,
    page: { size: number; offset: number },
  ): Promise<{ sharings: SharingRow[]; total: number }> {
    demand(actor, 'case.read');
    const found = await this.trail.read<{ sharings: SharingRow[]; total: number; officeId: string }>(
      actor,
      {
        name: 'sharings_of_case',
        text: `select (select coalesce(json_agg(row), '[]') from (
                         select id, member_id as "memberId", matter_class as "matterClass",
                                recipient_kind as "recipientKind", recipient_name as "recipientName", categories,
                                shared_on as "sharedOn", basis, consent_id as "consentId",
                                legal_reference as "legalReference", author_id as "authorId"
                           from sharing where case_id = c.id order by shared_on desc, created_at desc, id
                          limit $2 offset $3) row) as sharings,
                      (select count(*)::int from sharing where case_id = c.id) as total, c.office_id as "officeId"
                 from "case" c where c.id = $1`,
        values: [caseId, page.size, page.offset],
      },
      { action: 'list-sharings', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    return { sharings: found.sharings, total: found.total };
  }
}
