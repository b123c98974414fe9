import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AsylumEntry } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface AsylumInformationRow {
  readonly id: string;
  readonly memberId: string;
  readonly sessionId: string | null;
  readonly entry: AsylumEntry;
  readonly happenedOn: string;
  readonly text: string | null;
  readonly authorId: string;
}

/** What a reader may see of fear of return and of what followed; for everybody else the list is empty, as for most cases. */
@Injectable()
export class AsylumInformationQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** Each entry shown leaves its own event in the trail. @throws DomainError `record.not-found` */
  async findOfCase(actor: Actor, caseId: string): Promise<readonly AsylumInformationRow[]> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [found]: { officeId: string; entries: AsylumInformationRow[] }[] = await tx.query(
        `select c.office_id as "officeId",
                (select coalesce(json_agg(row), '[]') from (
                   select id, member_id as "memberId", session_id as "sessionId", entry, happened_on as "happenedOn",
                          text, author_id as "authorId"
                     from asylum_information where case_id = c.id order by happened_on, created_at, id) row) as entries
           from "case" c where c.id = $1`,
        [caseId],
      );
      if (!found) throw notFound('case');
      const { officeId, entries } = found;
      const trace = { action: 'read-sealed-answer', recordType: 'asylum_information', officeId } as const;
      for (const { id } of entries) await this.audit.record(tx, actor, { ...trace, recordId: id });
      return entries;
    });
  }
}
