import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import type { AirportOutcome } from '@homeward/contracts';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { Seat } from '../data/seats.ts';
import { checkInAt } from '../domain/check-in.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface SeatOutcome {
  readonly outcome: AirportOutcome;
  readonly version: number;
  /** `YYYY-MM-DD`. */
  readonly happenedOn: string;
  readonly documentsHandedOver: boolean;
  readonly baggagePieces: number | null;
}

/** The desk’s own record of a seat, and the days it may bear. */
@Injectable()
export class DeskTrail {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns the office's day; @throws DomainError `departure.day-wrong`, `departure.not-begun` */
  async checkDay(tx: EntityManager, seat: Seat, { outcome, happenedOn }: SeatOutcome): Promise<string> {
    const today = this.clock.today(await zoneOfOffice(tx, seat.officeId));
    if (happenedOn > today) throw dayWrong(`lies after ${today}; record what happened once it did`);
    if (happenedOn < seat.departsOn && outcome !== 'withdrew')
      throw dayWrong(`lies before the day of the journey (${seat.departsOn})`);
    const begins = checkInAt(seat.mode, seat.departsAt);
    if (outcome !== 'withdrew' && this.clock.now() < begins)
      throw new DomainError<DepartureErrorCode>(
        'departure.not-begun',
        'Check-in for this journey has not begun. Record who left once they did.',
        {
          fields: { outcome: `cannot be told before ${begins.toISOString()}` },
          extra: { begins: begins.toISOString() },
        },
      );
    return today;
  }

  async record(tx: EntityManager, actor: Actor, seat: Seat, told: SeatOutcome): Promise<void> {
    await tx.query(
      `insert into airport_outcome (passenger_id, case_id, office_id, member_id, outcome, happened_on,
         documents_handed_over, baggage_pieces, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[seat.passengerId, seat.caseId, seat.officeId, seat.memberId, told.outcome, told.happenedOn],
        ...[told.documentsHandedOver, told.baggagePieces, personOf(actor), this.clock.now()],
      ],
    );
    const about = { recordType: 'booking_passenger', recordId: seat.passengerId, officeId: seat.officeId };
    await this.audit.record(
      tx,
      actor,
      { action: 'record-airport-outcome', ...about },
      { outcome: { after: told.outcome }, happenedOn: { after: told.happenedOn } },
    );
  }
}

const dayWrong = (mend: string): DomainError<DepartureErrorCode> =>
  new DomainError('departure.day-wrong', 'That day does not fit this journey.', { fields: { happenedOn: mend } });
