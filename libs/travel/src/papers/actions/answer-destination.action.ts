import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { randomUUID } from 'node:crypto';
import { holdMember } from '../data/held-member.ts';
import { refusal } from '../domain/papers.errors.ts';

export interface AnswerDestinationInput {
  readonly memberId: string;
  readonly suspensionId: string;
  /** Whether the member goes to another part of the country. */
  readonly outside: boolean;
  readonly place: string;
}

/** Says whether somebody goes to the suspended part of a country: a name on a map is something a person reads. */
@Injectable()
export class AnswerDestinationAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `destination-answer.wrong` */
  async execute(actor: Actor, caseId: string, input: AnswerDestinationInput): Promise<{ id: string }> {
    const { suspensionId, outside, place } = input;
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'reception.arrange', member.officeId);
      const fitting: unknown[] = await tx.query(
        `select 1 from destination_suspension s join case_member m on m.destination_country_code = s.country_code
          where s.id = $1 and m.id = $2 and s.state = 'confirmed' and s.sub_area is not null`,
        [suspensionId, member.id],
      );
      if (fitting.length === 0)
        throw refusal('destination-answer.wrong', 'That suspension does not ask where the member goes.', {
          suspensionId: 'must be a suspension of a part of the country this member goes to',
        });
      const id = randomUUID();
      await tx.query(
        `insert into destination_answer (id, case_id, office_id, member_id, suspension_id, outside, place, answered_on,
           recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, caseId, member.officeId, member.id, suspensionId, outside, place, member.today],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'answer-destination', recordType: 'destination_answer', recordId: id, officeId: member.officeId },
        { suspensionId: { after: suspensionId }, outside: { after: outside }, place: { after: place } },
      );
      return { id };
    });
  }
}
