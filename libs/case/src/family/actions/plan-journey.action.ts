import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, DomainError, notFound, staleVersion, type Actor } from '@homeward/platform';
import { lockCase } from '../../data/lock-case.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface PlanJourneyInput {
  readonly caseId: string;
  readonly memberId: string;
  /** The member's version. */
  readonly version: number;
  readonly travelling: boolean;
  /** Where the member wishes to go; rules and suspensions are judged by it. */
  readonly destinationCountryCode: string | null;
}

/** Says who travels and where to: a member may stay behind, and two of a family may go to two countries. */
@Injectable()
export class PlanJourneyAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case.destination-unknown`, `record.not-found`, `record.version-stale` */
  async execute(actor: Actor, input: PlanJourneyInput): Promise<{ id: string; version: number }> {
    const { caseId, memberId, version, travelling, destinationCountryCode } = input;
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'case.advance', officeId);
      const [member]: { version: number; travelling: boolean; destination: string | null; known: boolean }[] =
        await tx.query(
          `select version, travelling, destination_country_code as destination,
                  $3::text is null or exists (select 1 from country where code = $3) as known
             from case_member where id = $1 and case_id = $2`,
          [memberId, caseId, destinationCountryCode],
        );
      if (!member) throw notFound('member of this case', { memberId: 'must be of this case' });
      if (member.version !== version) throw staleVersion('member', version, member.version);
      if (!member.known)
        throw new DomainError<CaseErrorCode>('case.destination-unknown', 'That country is not in the list.', {
          fields: { destinationCountryCode: 'is no known country; take one from reference/countries' },
        });
      await tx.query(
        `update case_member set travelling = $2, destination_country_code = $3, version = version + 1 where id = $1`,
        [memberId, travelling, destinationCountryCode],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'plan-journey', recordType: 'case_member', recordId: memberId, officeId },
        {
          travelling: { before: member.travelling, after: travelling },
          destinationCountryCode: { before: member.destination, after: destinationCountryCode },
        },
      );
      return { id: memberId, version: version + 1 };
    });
  }
}
