import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { violatedConstraint } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal, refuseIfWrong } from '../../domain/reintegration.errors.ts';

export interface RecordPaymentPolicyInput {
  readonly officeId: string;
  /** None for every programme of the office that has no rule of its own. */
  readonly programmeCode?: string | null | undefined;
  readonly currency: string;
  readonly twoApproversAboveMinor: number;
  readonly quotesAboveMinor: number;
  readonly validFrom: string;
  readonly source: string;
}

/** Writes down from which sum on two people approve and offers are compared; the rule before it ends that day. */
@Injectable()
export class RecordPaymentPolicyAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payment-policy.*`, `permission.missing` */
  async execute(actor: Actor, input: RecordPaymentPolicyInput): Promise<{ id: string }> {
    const { officeId, currency, twoApproversAboveMinor, quotesAboveMinor, validFrom, source } = input;
    const programmeCode = input.programmeCode ?? null;
    demand(actor, 'payment-policy.record', officeId);
    return this.transactions.run(actor, async (tx) => {
      await check(tx, input);
      await tx.query(
        `update payment_policy set valid_to = $4 where office_id = $1 and currency = $2 and valid_to is null
            and programme_code is not distinct from $3 and valid_from < $4::date`,
        [officeId, currency, programmeCode, validFrom],
      );
      const id = randomUUID();
      try {
        await tx.query(
          `insert into payment_policy (id, office_id, programme_code, currency, two_approvers_above_minor,
             quotes_above_minor, valid_from, source, recorded_by, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            ...[id, officeId, programmeCode, currency, twoApproversAboveMinor, quotesAboveMinor, validFrom, source],
            ...[personOf(actor), this.clock.now()],
          ],
        );
      } catch (error) {
        if (violatedConstraint(error) !== 'payment_policy_no_overlap') throw error;
        throw refusal('payment-policy.overlaps', 'A rule holds on these days already.', {
          validFrom: 'must lie after the first day of the rule that stands',
        });
      }
      await this.audit.record(
        tx,
        actor,
        { action: 'record-payment-policy', recordType: 'payment_policy', recordId: id, officeId },
        Object.fromEntries(Object.entries(input).map(([field, after]) => [field, { after }])),
      );
      return { id };
    });
  }
}

async function check(tx: EntityManager, { programmeCode, currency }: RecordPaymentPolicyInput): Promise<void> {
  const [known]: { currency: boolean; programme: boolean }[] = await tx.query(
    `select exists (select 1 from currency where code = $1) as currency,
            $2::text is null or exists (select 1 from programme where code = $2) as programme`,
    [currency, programmeCode ?? null],
  );
  refuseIfWrong('payment-policy.unsuitable', 'This rule cannot be kept so.', {
    ...(known!.currency ? {} : { currency: 'is no currency of the list' }),
    ...(known!.programme ? {} : { programmeCode: 'is no programme' }),
  });
}
