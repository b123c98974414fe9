import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import type { DeparturePaymentKind, ReceiptKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { holdFloat, moveFloat } from '../data/float-rows.ts';
import { demandFile, demandPayable, nextReceiptNumber } from '../data/payment-rows.ts';
import { findSeatOf } from '../data/seats.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface PayAtDepartureInput {
  readonly memberId: string;
  readonly floatId: string;
  readonly kind: DeparturePaymentKind;
  /** What is paid out of; none for what a travel document cost. */
  readonly entitlementId?: string | null | undefined;
  /** The file that shows what a travel document cost. */
  readonly proofId?: string | null | undefined;
  readonly amountMinor: number;
  readonly currency: string;
  readonly receiptKind?: ReceiptKind | null | undefined;
  /** The signed receipt, as a file of this member. */
  readonly receiptId?: string | null | undefined;
}

export interface PaidAtDeparture {
  readonly id: string;
  readonly receiptNumber: string;
  readonly balanceMinor: number;
  readonly version: number;
}

/** Hands cash to a traveller on the day they leave, out of the officer's own float and never above what is due. */
@Injectable()
export class PayAtDepartureAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payment.*`, `float.*`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: PayAtDepartureInput): Promise<PaidAtDeparture> {
    const { memberId, kind, amountMinor, currency } = input;
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'float.use', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      await this.checkMoment(tx, caseId, memberId, today);
      await this.checkMatter(tx, input);
      const float = await holdFloat(tx, input.floatId);
      if (float.officerId !== actor.userId) throw unsuitable({ floatId: 'is a colleague’s; pay out of your own' });
      if (float.officeId !== officeId) throw unsuitable({ floatId: 'is of another office than the case' });
      if (float.currency !== currency)
        throw unsuitable({ currency: `must be ${float.currency}, as the float holds it` });
      const at = this.clock.now();
      const { balanceMinor } = await moveFloat(tx, actor, float, { kind: 'payment', amountMinor, at });
      const id = randomUUID();
      const receiptNumber = await nextReceiptNumber(tx, officeId, today);
      await tx.query(
        `insert into departure_payment (id, case_id, office_id, member_id, float_id, kind, entitlement_id, proof_id,
           amount_minor, currency, receipt_number, receipt_kind, receipt_id, receipted_at, paid_on, paid_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
        [
          ...[id, caseId, officeId, memberId, float.id, kind, input.entitlementId ?? null, input.proofId ?? null],
          ...[amountMinor, currency, receiptNumber, input.receiptKind ?? null, input.receiptId ?? null],
          ...[input.receiptId ? at : null, today, personOf(actor), at],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'pay-at-departure', recordType: 'departure_payment', recordId: id, officeId },
        { kind: { after: kind }, amountMinor: { after: amountMinor }, currency: { after: currency } },
      );
      return { id, receiptNumber, balanceMinor, version: 1 };
    });
  }

  /** Cash changes hands on the day of the journey: before it nobody is owed it, and afterwards nobody is there. */
  private async checkMoment(tx: EntityManager, caseId: string, memberId: string, today: string): Promise<void> {
    const seat = await findSeatOf(tx, caseId, memberId);
    if (!seat) throw unsuitable({ memberId: 'is no member of this case with a seat that is to leave or has left' });
    if (seat.departsOn > today)
      throw unsuitable({ memberId: `leaves on ${seat.departsOn}; money is handed over that day` });
  }

  private async checkMatter(tx: EntityManager, input: PayAtDepartureInput): Promise<void> {
    const { kind, entitlementId, proofId, receiptKind, receiptId, memberId } = input;
    if (((receiptKind ?? null) === null) !== ((receiptId ?? null) === null))
      throw unsuitable({ receiptKind: 'and receiptId are told together or not at all' });
    if (receiptId) await demandFile(tx, memberId, receiptId, 'receiptId');
    if (kind === 'entitlement') {
      if (!entitlementId) throw unsuitable({ entitlementId: 'is missing; name what is paid' });
      return demandPayable(tx, { ...input, entitlementId });
    }
    if (entitlementId) throw unsuitable({ entitlementId: 'does not belong to what a document cost' });
    if (!proofId) throw unsuitable({ proofId: 'is missing; attach the receipt of what the document cost' });
    await demandFile(tx, memberId, proofId, 'proofId');
  }
}

export const unsuitable = (fields: Record<string, string>): DomainError<DepartureErrorCode> =>
  new DomainError('payment.unsuitable', 'This cannot be paid so.', { fields });
