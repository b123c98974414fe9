import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import { holdFloat, moveFloat } from '../data/float-rows.ts';
import { holdPayment } from '../data/payment-rows.ts';
import { findSeatOf } from '../data/seats.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';
import { unsuitable } from './pay-at-departure.action.ts';

/** Who does not leave after all gives back what was for the journey; it goes into the float it came from. */
@Injectable()
export class ReturnPaymentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payment.*`, `float.closed`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, paymentId: string, version: number): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const payment = await holdPayment(tx, paymentId, version);
      await lockCase(tx, payment.caseId);
      demand(actor, 'float.use', payment.officeId);
      if (payment.returned)
        throw new DomainError<DepartureErrorCode>('payment.already-returned', 'This money was given back already.');
      const seat = await findSeatOf(tx, payment.caseId, payment.memberId);
      if (seat?.state === 'departed') throw unsuitable({ paymentId: 'was for a journey that was made; it stays paid' });
      const float = await holdFloat(tx, payment.floatId);
      if (float.officerId !== actor.userId)
        throw unsuitable({ paymentId: 'was made by a colleague, who takes it back' });
      const at = this.clock.now();
      await moveFloat(tx, actor, float, { kind: 'payment-returned', amountMinor: payment.amountMinor, at });
      await tx.query(`update departure_payment set returned_at = $2, version = version + 1 where id = $1`, [
        paymentId,
        at,
      ]);
      const about = { recordType: 'departure_payment', recordId: paymentId, officeId: payment.officeId };
      await this.audit.record(tx, actor, { action: 'return-payment', ...about });
      return { id: paymentId, version: version + 1 };
    });
  }
}
