import { Injectable } from '@nestjs/common';
import { QUOTES_WANTED } from '@homeward/contracts';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';
import { DisbursementRows, type HeldDisbursement } from './disbursement-rows.ts';
import { PaymentNotices } from './payment-notices.ts';
import { approvalsNeeded, policyOf } from './payment-policies.ts';

/** Brings a planned payment before those who approve: with its papers, and by the rule of the day. */
@Injectable()
export class RequestedDisbursements {
  constructor(
    private readonly rows: DisbursementRows,
    private readonly notices: PaymentNotices,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `disbursement.papers-missing`, `disbursement.not-now` */
  async request(
    tx: EntityManager,
    actor: Actor,
    held: HeldDisbursement,
    programmeCode: string,
  ): Promise<{ id: string; version: number }> {
    const { officeId, currency, amountMinor, today } = held;
    const policy = await policyOf(tx, { officeId, currency, programmeCode, day: today });
    if (policy && amountMinor > policy.quotesAboveMinor) await this.demandQuotes(tx, held);
    const moved = await this.rows.move(tx, actor, held, 'requested', {
      action: 'request-disbursement',
      columns: {
        requested_by: personOf(actor),
        requested_at: this.clock.now(),
        approvals_needed: approvalsNeeded(policy, amountMinor),
      },
    });
    await this.notices.tellApprovers(tx, { id: held.id, officeId, askedBy: personOf(actor) });
    return moved;
  }

  private async demandQuotes(tx: EntityManager, { id }: HeldDisbursement): Promise<void> {
    const [{ quotes }]: [{ quotes: number }] = await tx.query(
      `select count(*)::integer as quotes from disbursement_file
        where disbursement_id = $1 and kind = 'quote' and attachment_id is not null`,
      [id],
    );
    if (quotes < QUOTES_WANTED)
      throw refusal('disbursement.papers-missing', 'Above this sum the office compares offers.', {
        files: `must hold ${QUOTES_WANTED} offers (${quotes} so far)`,
      });
  }
}
