import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal, refuseIfWrong } from '../../domain/reintegration.errors.ts';
import { DisbursementRows, type HeldDisbursement, type PaperInput } from '../data/disbursement-rows.ts';
import { givenState } from '../domain/disbursement-states.ts';
import { exchanged, RATE } from '../domain/exchange.ts';

export interface GiveDisbursementInput {
  readonly disbursementId: string;
  readonly version: number;
  readonly givenOn: string;
  /** As it was handed over. */
  readonly givenMinor: number;
  readonly givenCurrency: string;
  /** Units of the currency given for one unit of the currency granted; only when they differ. */
  readonly rate?: string | null | undefined;
  readonly ratedOn?: string | null | undefined;
  readonly rateSource?: string | null | undefined;
  readonly files: readonly PaperInput[];
}

/** Pays or delivers what was approved: exactly that, in its own currency or at a rate whose day and source are told. */
@Injectable()
export class GiveDisbursementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: DisbursementRows,
  ) {}

  /** @throws DomainError `disbursement.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: GiveDisbursementInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await this.rows.hold(tx, input.disbursementId, input.version);
      demand(actor, 'payment.give', held.officeId);
      const to = givenState(held.modality);
      await this.check(tx, held, input);
      await this.rows.file(tx, actor, held, input.files);
      await this.demandInvoice(tx, held);
      const { givenOn, givenMinor, givenCurrency, rate, ratedOn, rateSource } = input;
      return this.rows.move(tx, actor, held, to, {
        action: 'give-disbursement',
        columns: {
          ...{ given_on: givenOn, given_by: personOf(actor), given_minor: givenMinor, given_currency: givenCurrency },
          ...{ rate: rate ?? null, rated_on: ratedOn ?? null, rate_source: rateSource ?? null },
        },
      });
    });
  }

  private async check(tx: EntityManager, held: HeldDisbursement, input: GiveDisbursementInput): Promise<void> {
    const { givenOn, givenMinor, givenCurrency, rate, ratedOn, rateSource } = input;
    const fields: Record<string, string> = {};
    if (givenOn > held.today) fields['givenOn'] = 'lies in the future; record it once it happened';
    if (givenCurrency === held.currency) {
      if (givenMinor !== held.amountMinor) fields['givenMinor'] = `must be ${held.amountMinor}, as it was approved`;
      if (rate) fields['rate'] = 'is not told where nothing is exchanged';
    } else if (!rate || !RATE.test(rate) || !ratedOn || !rateSource) {
      if (!rate || !RATE.test(rate)) fields['rate'] = 'is needed: units given for one unit granted, such as 2.95';
      if (!ratedOn) fields['ratedOn'] = 'is needed: the day of the rate';
      if (!rateSource) fields['rateSource'] = 'is needed: whose rate it is';
    } else {
      const digits = await digitsOf(tx, held.currency, givenCurrency);
      const due = digits ? exchanged(held.amountMinor, rate, digits) : null;
      if (due === null) fields['givenCurrency'] = 'is no currency of the list';
      else if (due !== givenMinor) fields['givenMinor'] = `must be ${due}, at this rate`;
      if (ratedOn > givenOn) fields['ratedOn'] = 'lies after the day it was given';
    }
    refuseIfWrong('disbursement.unsuitable', 'It cannot have been given so.', fields);
  }

  /** Whoever is paid for something said first what it costs. */
  private async demandInvoice(tx: EntityManager, held: HeldDisbursement): Promise<void> {
    if (held.payeeKind === 'beneficiary') return;
    const [invoice]: unknown[] = await tx.query(
      `select 1 from disbursement_file where disbursement_id = $1 and kind = 'invoice' limit 1`,
      [held.id],
    );
    if (!invoice)
      throw refusal('disbursement.papers-missing', 'Nobody but the person is paid without an invoice.', {
        files: 'must hold the invoice',
      });
  }
}

async function digitsOf(
  tx: EntityManager,
  from: string,
  to: string,
): Promise<{ readonly from: number; readonly to: number } | null> {
  const rows: { code: string; digits: number }[] = await tx.query(
    `select code, minor_digits as digits from currency where code = any ($1::text[])`,
    [[from, to]],
  );
  const of = (code: string): number | undefined => rows.find((row) => row.code === code)?.digits;
  const [here, there] = [of(from), of(to)];
  return here === undefined || there === undefined ? null : { from: here, to: there };
}
