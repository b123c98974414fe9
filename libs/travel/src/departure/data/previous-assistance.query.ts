import { Injectable } from '@nestjs/common';
import { officeOfCase } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface PreviousAssistance {
  readonly assisted: boolean;
  /** `YYYY-MM`. */
  readonly month: string | null;
  readonly programme: string | null;
}

/** Whether somebody left with assistance before, here or elsewhere: yes or no, a month and a programme, and no more. */
@Injectable()
export class PreviousAssistanceQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, memberId: string): Promise<PreviousAssistance> {
    const officeId = await officeOfCase(this.transactions, actor, caseId);
    demand(actor, 'person.match', officeId);
    const members = await this.transactions.read<{ personId: string }>(actor, {
      name: 'previous_assistance_member',
      text: `select person_id as "personId" from case_member where id = $1 and case_id = $2`,
      values: [memberId, caseId],
    });
    if (!members[0]) throw notFound('member of this case');
    const [found] = await this.transactions.read<PreviousAssistance>(actor, {
      name: 'previous_assistance',
      text: `select assisted, month, programme from previous_assistance($1, $2)`,
      values: [members[0].personId, officeId],
    });
    return found!;
  }
}
