import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { holdFloat, moveFloat } from '../data/float-rows.ts';
import { own } from './open-float.action.ts';

export interface MoveFloatInput {
  readonly floatId: string;
  readonly version: number;
  readonly kind: 'advance' | 'return';
  readonly amountMinor: number;
  /** The officer gives back all that is left: the float is closed with it. */
  readonly close?: boolean | null | undefined;
}

/** Adds to an officer's float or takes money back; counted by two people, the officer and whoever records it. */
@Injectable()
export class MoveFloatAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `float.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: MoveFloatInput): Promise<{ balanceMinor: number; version: number }> {
    const { floatId, version, kind, amountMinor } = input;
    return this.transactions.run(actor, async (tx) => {
      const float = await holdFloat(tx, floatId, version);
      demand(actor, 'float.manage', float.officeId);
      if (float.officerId === actor.userId) throw own();
      const now = this.clock.now();
      const moved = await moveFloat(tx, actor, float, { kind, amountMinor, at: now });
      const closed = input.close === true && moved.balanceMinor === 0;
      if (closed) await tx.query(`update officer_float set closed_at = $2 where id = $1`, [floatId, now]);
      await this.audit.record(
        tx,
        actor,
        { action: 'move-float', recordType: 'officer_float', recordId: floatId, officeId: float.officeId },
        { kind: { after: kind }, amountMinor: { after: amountMinor }, closed: { after: closed } },
      );
      return moved;
    });
  }
}
