import { Injectable } from '@nestjs/common';
import type { PlanSigner } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';
import { demandSigner } from '../../plans/data/signers.ts';
import { DisbursementRows } from '../data/disbursement-rows.ts';

export interface ReceiptDisbursementInput {
  readonly disbursementId: string;
  readonly version: number;
  readonly receiptedOn: string;
  readonly signedBy: PlanSigner;
  /** The signed receipt or handover certificate, a file of this member. */
  readonly attachmentId: string;
}

/** The person, or who answers for a child, signs that it came: once, whoever was paid. */
@Injectable()
export class ReceiptDisbursementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: DisbursementRows,
  ) {}

  /** @throws DomainError `disbursement.*`, `plan.signer-wrong`, `record.*`, `permission.missing` */
  async execute(
    actor: Actor,
    input: ReceiptDisbursementInput,
  ): Promise<{ id: string; version: number; receiptNumber: string }> {
    const { disbursementId, version, receiptedOn, signedBy, attachmentId } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await this.rows.hold(tx, disbursementId, version);
      demand(actor, 'payment.give', held.officeId);
      if (held.receipted)
        throw refusal('disbursement.already-receipted', 'This payment has its receipt.', {
          attachmentId: 'comes after another; a payment has one receipt',
        });
      if (receiptedOn > held.today || (held.givenOn && receiptedOn < held.givenOn))
        throw refusal('disbursement.unsuitable', 'That day does not fit.', {
          receiptedOn: `must lie between the day it was given and ${held.today}`,
        });
      await demandSigner(tx, held.memberId, signedBy, receiptedOn);
      const kind = held.state === 'delivered' ? 'handover-certificate' : 'receipt';
      await this.rows.file(tx, actor, held, [{ kind, attachmentId }], () => 'attachmentId');
      const receiptNumber = await nextReceiptNumber(tx, held.officeId, held.today);
      const moved = await this.rows.move(tx, actor, held, 'receipted', {
        action: 'receipt-disbursement',
        columns: {
          ...{ receipt_number: receiptNumber, receipted_on: receiptedOn, receipt_signed_by: signedBy },
          receipted_by: personOf(actor),
        },
      });
      return { ...moved, receiptNumber };
    });
  }
}

/** The office's one row of receipt numbers, that of departures too: an auditor finds one series without a gap. */
async function nextReceiptNumber(tx: EntityManager, officeId: string, today: string): Promise<string> {
  const year = Number(today.slice(0, 4));
  const [{ last }]: [{ last: number }] = await tx.query(
    `insert into receipt_counter (office_id, year, last) values ($1, $2, 1)
     on conflict (office_id, year) do update set last = receipt_counter.last + 1 returning last`,
    [officeId, year],
  );
  return `${year}-${String(last).padStart(5, '0')}`;
}
