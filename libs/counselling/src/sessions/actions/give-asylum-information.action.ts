import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface GiveAsylumInformationInput {
  readonly memberId: string;
  /** The day in the office's zone; today when absent. */
  readonly givenOn?: string | null | undefined;
  readonly text: string;
}

/** Records what a member was told of protection and where they were sent for advice; sealed, whoever writes it. */
@Injectable()
export class GiveAsylumInformationAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `asylum-information.in-the-future` */
  async execute(actor: Actor, caseId: string, input: GiveAsylumInformationInput): Promise<{ id: string }> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'sealed.write', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const givenOn = input.givenOn ?? today;
      if (givenOn > today)
        throw new DomainError<CounsellingErrorCode>(
          'asylum-information.in-the-future',
          'Information is recorded once it was given.',
          { fields: { givenOn: 'lies in the future; write the day it was given' } },
        );
      const member: unknown[] = await tx.query(`select 1 from case_member where id = $1 and case_id = $2`, [
        input.memberId,
        caseId,
      ]);
      if (member.length === 0) throw notFound('member of this case', { memberId: 'must be of this case' });
      const id = randomUUID();
      // Without RETURNING: an author without a second factor may write but not read back.
      await tx.query(
        `insert into asylum_information (id, case_id, office_id, member_id, entry, happened_on, text, author_id,
           created_at)
         values ($1, $2, $3, $4, 'information-given', $5, $6, $7, $8)`,
        [id, caseId, officeId, input.memberId, givenOn, input.text, personOf(actor), this.clock.now()],
      );
      await this.audit.record(tx, actor, {
        ...{ action: 'write-sealed-answer', recordType: 'asylum_information', recordId: id, officeId },
      });
      return { id };
    });
  }
}
