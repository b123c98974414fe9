import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { StaffQueries, violatedConstraint, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdFloat, moveFloat } from '../data/float-rows.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface OpenFloatInput {
  readonly officeId: string;
  readonly officerId: string;
  readonly currency: string;
  readonly advanceMinor: number;
}

/** Gives an officer money to pay at departures with. Nobody advances money to themselves. */
@Injectable()
export class OpenFloatAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `float.unsuitable`, `float.own`, `case.staff-unsuitable`, `permission.missing` */
  async execute(actor: Actor, input: OpenFloatInput): Promise<{ id: string; balanceMinor: number; version: number }> {
    const { officeId, officerId, currency, advanceMinor } = input;
    demand(actor, 'float.manage', officeId);
    if (officerId === actor.userId) throw own();
    await this.staff.demandHolder(officeId, officerId, 'float.use', 'officerId');
    const id = randomUUID();
    const now = this.clock.now();
    try {
      return await this.transactions.run(actor, async (tx) => {
        const today = this.clock.today(await zoneOfOffice(tx, officeId));
        await tx.query(
          `insert into officer_float (id, office_id, officer_id, currency, balance_minor, opened_on, opened_by, created_at)
           values ($1, $2, $3, $4, 0, $5, $6, $7)`,
          [id, officeId, officerId, currency, today, personOf(actor), now],
        );
        const float = await holdFloat(tx, id);
        const moved = await moveFloat(tx, actor, float, { kind: 'advance', amountMinor: advanceMinor, at: now });
        await this.audit.record(
          tx,
          actor,
          { action: 'open-float', recordType: 'officer_float', recordId: id, officeId },
          { advanceMinor: { after: advanceMinor }, currency: { after: currency } },
        );
        return { id, ...moved };
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

export const own = (): DomainError<DepartureErrorCode> =>
  new DomainError('float.own', 'Nobody advances money to themselves, or takes it back. Ask a colleague.', {
    fields: { officerId: 'must be somebody else' },
  });

function refusalOf(error: unknown): unknown {
  const constraint = violatedConstraint(error);
  const fields: Record<string, string> | null =
    constraint === 'officer_float_open_key'
      ? { officerId: 'has an open float in this currency; add to that one' }
      : constraint === 'officer_float_currency_fk'
        ? { currency: 'is not a known currency; choose one from reference/currencies' }
        : null;
  if (!fields) return error;
  return new DomainError<DepartureErrorCode>('float.unsuitable', 'This float cannot be opened so.', { fields });
}
