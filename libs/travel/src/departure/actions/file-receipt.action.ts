import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ReceiptKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import { demandFile, holdPayment } from '../data/payment-rows.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface FileReceiptInput {
  readonly paymentId: string;
  readonly version: number;
  readonly receiptKind: ReceiptKind;
  readonly receiptId: string;
}

/** Puts the signed receipt to a payment; a payment has one receipt for ever. */
@Injectable()
export class FileReceiptAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payment.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: FileReceiptInput): Promise<{ id: string; version: number }> {
    const { paymentId, version, receiptKind, receiptId } = input;
    return this.transactions.run(actor, async (tx) => {
      const payment = await holdPayment(tx, paymentId, version);
      demand(actor, 'float.use', payment.officeId);
      if (payment.receipted)
        throw new DomainError<DepartureErrorCode>('payment.already-receipted', 'This payment has its receipt.', {
          fields: { receiptId: 'comes after another; a payment has one receipt' },
        });
      await demandFile(tx, payment.memberId, receiptId, 'receiptId');
      await tx.query(
        `update departure_payment set receipt_kind = $2, receipt_id = $3, receipted_at = $4, version = version + 1
          where id = $1`,
        [paymentId, receiptKind, receiptId, this.clock.now()],
      );
      const about = { recordType: 'departure_payment', recordId: paymentId, officeId: payment.officeId };
      await this.audit.record(tx, actor, { action: 'file-receipt', ...about }, { receiptKind: { after: receiptKind } });
      return { id: paymentId, version: version + 1 };
    });
  }
}
