import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { PlacementKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdMember, refuseFutureDays } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface PlaceChildInput {
  readonly memberId: string;
  readonly kind: PlacementKind;
  readonly place: string;
  readonly contactName: string;
  readonly contact: string;
  readonly contactSafe: boolean;
  readonly placedOn: string;
}

/** Writes down where a child stays from a day on, and with whom it is safe to speak; the placement before it ends. */
@Injectable()
export class PlaceChildAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `protection.day-wrong` */
  async execute(actor: Actor, caseId: string, input: PlaceChildInput): Promise<{ id: string }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'child.record', member.officeId);
      refuseFutureDays({ placedOn: input.placedOn }, member.today);
      const [standing]: { placedOn: string }[] = await tx.query(
        `select placed_on::text as "placedOn" from child_placement where member_id = $1 and ended_on is null`,
        [member.id],
      );
      if (standing && standing.placedOn > input.placedOn)
        throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'A later placement is on file.', {
          fields: { placedOn: `lies before the placement of ${standing.placedOn}` },
        });
      await tx.query(`update child_placement set ended_on = $2 where member_id = $1 and ended_on is null`, [
        member.id,
        input.placedOn,
      ]);
      const id = randomUUID();
      const { kind, place, contactName, contact, contactSafe, placedOn } = input;
      await tx.query(
        `insert into child_placement (id, case_id, office_id, member_id, kind, place, contact_name, contact, contact_safe,
           placed_on, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[id, caseId, member.officeId, member.id, kind, place, contactName, contact, contactSafe, placedOn],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'place-child', recordType: 'child_placement', recordId: id, officeId: member.officeId },
        { kind: { after: kind }, place: { after: place }, placedOn: { after: placedOn } },
      );
      return { id };
    });
  }
}
