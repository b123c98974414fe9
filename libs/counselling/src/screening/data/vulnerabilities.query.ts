import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { VulnerabilityKind } from '../domain/statistical-vulnerability.ts';

export interface VulnerabilityRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: VulnerabilityKind;
  readonly trueFrom: string;
  readonly trueUntil: string | null;
  readonly version: number;
}

/** What is counted of a case's members, for the officers of each matter; nobody else finds anything here. */
@Injectable()
export class VulnerabilitiesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, caseId: string): Promise<readonly VulnerabilityRow[]> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [found]: { officeId: string; rows: VulnerabilityRow[] }[] = await tx.query(
        `select c.office_id as "officeId", (select coalesce(json_agg(row), '[]') from (
                  select v.id, v.member_id as "memberId", v.kind, v.true_from as "trueFrom", v.true_until as "trueUntil",
                         v.version
                    from statistical_vulnerability v where v.case_id = c.id order by v.true_from desc, v.id) row) as rows
           from "case" c where c.id = $1`,
        [caseId],
      );
      if (!found) throw notFound('case');
      for (const { id } of found.rows)
        await this.audit.record(tx, actor, {
          ...{ officeId: found.officeId, recordType: 'statistical_vulnerability', recordId: id },
          action: 'read-statistical-vulnerability',
        });
      return found.rows;
    });
  }
}
