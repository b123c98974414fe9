import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import { refusal } from '../../domain/reintegration.errors.ts';
import { DisbursementRows } from '../data/disbursement-rows.ts';

export interface ReturnDisbursementInput {
  readonly disbursementId: string;
  readonly version: number;
  readonly returnedOn: string;
  /** Exactly what was given, in the currency it was given in. */
  readonly returnedMinor: number;
  readonly returnedCurrency: string;
  readonly reason: string;
}

/** What was given comes back whole: entitlement, cap and fund hold again exactly what they held before. */
@Injectable()
export class ReturnDisbursementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: DisbursementRows,
  ) {}

  /** @throws DomainError `disbursement.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: ReturnDisbursementInput): Promise<{ id: string; version: number }> {
    const { disbursementId, version, returnedOn, returnedMinor, returnedCurrency, reason } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await this.rows.hold(tx, disbursementId, version);
      demand(actor, 'payment.give', held.officeId);
      const given = held.givenMinor !== null;
      if (given && returnedCurrency !== held.givenCurrency)
        throw inexact({ returnedCurrency: `must be ${held.givenCurrency}, as it was given` });
      if (given && returnedMinor !== held.givenMinor)
        throw inexact({ returnedMinor: `must be ${held.givenMinor}, exactly what was given` });
      if (returnedOn > held.today || (held.givenOn && returnedOn < held.givenOn))
        throw inexact({ returnedOn: `must lie between the day it was given and ${held.today}` });
      const columns = { ended_on: returnedOn, ended_by: personOf(actor), end_reason: reason };
      return this.rows.move(tx, actor, held, 'returned', { action: 'return-disbursement', columns });
    });
  }
}

const inexact = (fields: Record<string, string>) =>
  refusal('disbursement.return-inexact', 'A payment comes back as it was given, or not at all.', fields);
