import { Injectable } from '@nestjs/common';
import type { AirportOutcome } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { findSeats, getSeat, type Seat } from '../data/seats.ts';
import { AirportDesk } from './airport-desk.ts';

export interface RecordOutcomesInput {
  readonly outcome: AirportOutcome;
  /** `YYYY-MM-DD`. */
  readonly happenedOn: string;
  readonly seats: readonly {
    readonly passengerId: string;
    readonly version: number;
    readonly documentsHandedOver?: boolean | null | undefined;
    readonly baggagePieces?: number | null | undefined;
  }[];
}

/** What became of one row: recorded, or refused with what is missing in words. */
export interface OutcomeResult {
  readonly passengerId: string;
  readonly recorded: boolean;
  /** Seats of children that stopped with this one. */
  readonly alsoStopped: readonly string[];
  readonly code: string | null;
  readonly detail: string | null;
  /** Requirements of the workflow that are not met, by name. */
  readonly requirements: readonly string[];
}

/**
 * Records what became of many travellers at once: a flight is settled in one sitting and not by opening fifty files.
 * Each traveller stands or falls alone, adults before the children they answer for; the whole is one transaction, so
 * that a request sent twice is answered once.
 */
@Injectable()
export class RecordOutcomesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: AirportDesk,
  ) {}

  /** @throws DomainError `permission.missing` */
  async execute(actor: Actor, input: RecordOutcomesInput): Promise<{ results: OutcomeResult[] }> {
    demand(actor, 'movement.advance');
    const asked = new Map(input.seats.map((seat) => [seat.passengerId, seat]));
    return this.transactions.run(actor, async (tx) => {
      const found = await findSeats(tx, [...asked.keys()]);
      const results = new Map<string, OutcomeResult>();
      for (const seat of found)
        results.set(
          seat.passengerId,
          await this.alone(tx, seat.passengerId, () => this.settle(tx, actor, seat, input)),
        );
      for (const passengerId of asked.keys())
        if (!results.has(passengerId))
          results.set(passengerId, await this.alone(tx, passengerId, () => getSeat(tx, passengerId).then(() => [])));
      return { results: [...asked.keys()].map((id) => results.get(id)!) };
    });
  }

  private settle(tx: EntityManager, actor: Actor, seat: Seat, input: RecordOutcomesInput): Promise<string[]> {
    const { version, documentsHandedOver, baggagePieces } = input.seats.find(
      (one) => one.passengerId === seat.passengerId,
    )!;
    return this.desk.settle(tx, actor, seat, {
      ...{ outcome: input.outcome, happenedOn: input.happenedOn, version },
      documentsHandedOver: documentsHandedOver ?? false,
      baggagePieces: baggagePieces ?? null,
    });
  }

  /** A refused traveller leaves nothing behind and keeps nobody else from being recorded. */
  private async alone(tx: EntityManager, passengerId: string, work: () => Promise<string[]>): Promise<OutcomeResult> {
    await tx.query('savepoint traveller');
    try {
      const alsoStopped = await work();
      await tx.query('release savepoint traveller');
      return { passengerId, recorded: true, alsoStopped, code: null, detail: null, requirements: [] };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.query('rollback to savepoint traveller');
      const { code, message: detail, extra, fields } = error;
      const requirements = (extra['requirements'] as string[] | undefined) ?? [];
      const words = [detail, ...Object.values(fields)].join(' ');
      return { passengerId, recorded: false, alsoStopped: [], code, detail: words, requirements };
    }
  }
}
