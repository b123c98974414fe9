import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { holdRow, refuseFutureDays } from '../data/held-member.ts';
import { refuseIfWrong } from '../domain/papers.errors.ts';

export interface HandOverCareInput {
  /** The version of the assessment as read. */
  readonly version: number;
  readonly handOverTo: string;
  readonly handOverContact: string;
  /** The day that person said they have taken over; empty while nobody has. */
  readonly handedOverOn?: string | null | undefined;
}

/** Names who goes on caring at the other end, and the day they said so: a summary that nobody received helps nobody. */
@Injectable()
export class HandOverCareAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `fitness.hand-over-wrong`, `papers.day-wrong` */
  async execute(actor: Actor, id: string, input: HandOverCareInput): Promise<{ id: string; version: number }> {
    const { version, handOverTo, handOverContact, handedOverOn = null } = input;
    return this.transactions.run(actor, async (tx) => {
      const row = await holdRow<{ assessed_on: string }>(tx, this.clock, 'fitness_assessment', { id, version });
      demand(actor, 'fitness.record', row.office_id);
      refuseFutureDays({ handedOverOn }, row.today);
      refuseIfWrong('fitness.hand-over-wrong', 'Care is handed over after the examination.', {
        ...(handedOverOn && handedOverOn < row.assessed_on
          ? { handedOverOn: `must be ${row.assessed_on} or later, the day of the examination` }
          : {}),
      });
      await tx.query(
        `update fitness_assessment set hand_over_to = $2, hand_over_contact = $3, handed_over_on = $4,
                version = version + 1
          where id = $1`,
        [id, handOverTo, handOverContact, handedOverOn],
      );
      await tx.query(
        `update travel_fitness set received_by_somebody = true, version = version + 1
          where member_id = $1 and not received_by_somebody`,
        [row.member_id],
      );
      await this.audit.record(tx, actor, {
        ...{ action: 'hand-over-care', recordType: 'fitness_assessment', recordId: id, officeId: row.office_id },
      });
      return { id, version: version + 1 };
    });
  }
}
