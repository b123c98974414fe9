import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ReceptionState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { holdRow, refuseFutureDays } from '../data/held-member.ts';
import { refuseIfWrong } from '../domain/papers.errors.ts';

export interface AnswerReceptionInput {
  /** The version as read. */
  readonly version: number;
  readonly answer: 'accepted' | 'declined';
  readonly answeredOn: string;
}

/** Records what whoever was asked to receive somebody said; who has agreed may still have to decline. */
@Injectable()
export class AnswerReceptionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `reception.answered`, `papers.day-wrong` */
  async execute(
    actor: Actor,
    id: string,
    { version, answer, answeredOn }: AnswerReceptionInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const row = await holdRow<{ state: ReceptionState; asked_on: string }>(tx, this.clock, 'reception', {
        id,
        version,
      });
      demand(actor, 'reception.arrange', row.office_id);
      refuseFutureDays({ answeredOn }, row.today);
      refuseIfWrong('reception.answered', 'That cannot be answered so.', {
        ...(row.state === 'declined' || row.state === answer
          ? { answer: 'was given before; ask again, or somebody else' }
          : {}),
        ...(answeredOn < row.asked_on
          ? { answeredOn: `must be ${row.asked_on} or later, the day they were asked` }
          : {}),
      });
      await tx.query(`update reception set state = $2, answered_on = $3, version = version + 1 where id = $1`, [
        id,
        answer,
        answeredOn,
      ]);
      await this.audit.record(
        tx,
        actor,
        { action: 'answer-reception', recordType: 'reception', recordId: id, officeId: row.office_id },
        { state: { before: row.state, after: answer }, answeredOn: { after: answeredOn } },
      );
      return { id, version: version + 1 };
    });
  }
}
