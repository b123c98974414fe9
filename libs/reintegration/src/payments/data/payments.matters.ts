import { DeskMatterOf, type DeskMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { toApprove } from './payments-to-approve.query.ts';

/** Payments that somebody asked for and another colleague approves: those of the list of approvals. */
@Injectable()
@DeskMatterOf('payment-to-approve')
export class PaymentToApproveMatter implements DeskMatterPart {
  readonly permission = 'payment.approve';
  readonly count = `select count(*)::integer as waiting from disbursement d where ${toApprove('$1')}`;
}
