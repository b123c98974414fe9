import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ReceptionKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { randomUUID } from 'node:crypto';
import { holdMember, refuseFutureDays } from '../data/held-member.ts';
import { refusal, refuseIfWrong } from '../domain/papers.errors.ts';

export interface AskReceptionInput {
  readonly memberId: string;
  readonly kind: ReceptionKind;
  readonly receivingOfficeId?: string | null | undefined;
  readonly place: string;
  readonly contactName: string;
  readonly contact: string;
  readonly askedOn: string;
  /** The day they agreed, when they already have. */
  readonly acceptedOn?: string | null | undefined;
}

/** Asks somebody at the place of arrival to be there for a member, and records that they agreed when they did at once. */
@Injectable()
export class AskReceptionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `reception.*`, `papers.day-wrong` */
  async execute(actor: Actor, caseId: string, input: AskReceptionInput): Promise<{ id: string; version: number }> {
    const { kind, receivingOfficeId = null, place, contactName, contact, askedOn, acceptedOn = null } = input;
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'reception.arrange', member.officeId);
      refuseFutureDays({ askedOn, acceptedOn }, member.today);
      const office: unknown[] = receivingOfficeId
        ? await tx.query(`select 1 from office where id = $1 and closed_on is null`, [receivingOfficeId])
        : [];
      refuseIfWrong('reception.wrong', 'The place of arrival cannot be kept so.', {
        ...(kind === 'receiving-office' && office.length === 0
          ? { receivingOfficeId: 'must name an office of the directory that is open' }
          : {}),
        ...(kind !== 'receiving-office' && receivingOfficeId
          ? { receivingOfficeId: 'belongs to a receiving office; leave it out' }
          : {}),
        ...(acceptedOn && acceptedOn < askedOn ? { acceptedOn: 'lies before the day they were asked' } : {}),
      });
      const id = randomUUID();
      const added: unknown[] = await tx.query(
        `insert into reception (id, case_id, office_id, member_id, kind, receiving_office_id, place, contact_name, contact,
           state, asked_on, answered_on, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
        [
          ...[id, caseId, member.officeId, member.id, kind, receivingOfficeId, place, contactName, contact],
          ...[acceptedOn ? 'accepted' : 'asked', askedOn, acceptedOn, personOf(actor), this.clock.now()],
        ],
      );
      if (added.length === 0)
        throw refusal('reception.open-already', 'Somebody is asked already, or has agreed.', {
          memberId: 'has a place of arrival; record what became of it first',
        });
      await this.audit.record(
        tx,
        actor,
        { action: 'ask-reception', recordType: 'reception', recordId: id, officeId: member.officeId },
        Object.fromEntries(Object.entries(input).map(([field, after]) => [field, { after }])),
      );
      return { id, version: 1 };
    });
  }
}
