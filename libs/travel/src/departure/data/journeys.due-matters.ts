import { Injectable } from '@nestjs/common';
import {
  DeadlineSteps,
  DueMatters,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';
import { arrivalsOpen, matterOf, pageOfSeats, seatsBetween } from './journeys-due.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Nothing surprises at the airport that could have been asked two days before. */
@Injectable()
@DueMatters('pre-departure-call')
export class CallMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const seats = await seatsBetween(ask, ask.now, ask.to);
    return pageOfSeats(seats, seats.map(matterOf), ask.limit);
  }
}

/** The hour and place of the check-in, written to the traveller; whoever answers for a child is told by a person. */
@Injectable()
@DueMatters('check-in')
export class CheckInMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const seats = await seatsBetween(ask, ask.now, ask.to);
    const matters = seats
      .filter(({ notWrittenTo }) => !notWrittenTo)
      .map((seat) => ({ ...matterOf(seat), ...mailOf(seat) }));
    return pageOfSeats(seats, matters, ask.limit);
  }
}

/** That somebody will ring, so that the telephone is near; due when the call is. */
@Injectable()
@DueMatters('call-announced')
export class CallAnnouncedMatters implements DueMattersOfKind {
  constructor(private readonly steps: DeadlineSteps) {}

  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const { tx, office, today, now, to, limit } = ask;
    const { offset } = await this.steps.get(tx, { id: office.id, today }, 'pre-departure-call', 'two-days');
    const later = (instant: Date): Date => new Date(instant.getTime() - offset * HOUR_MS);
    const seats = await seatsBetween(ask, later(now), later(to));
    const matters = seats
      .filter(({ notWrittenTo }) => !notWrittenTo)
      .map((seat) => ({
        ...{ ...matterOf(seat), ...mailOf(seat) },
        due: new Date(seat.departsAt.getTime() + offset * HOUR_MS),
      }));
    return pageOfSeats(seats, matters, limit);
  }
}

/** Of a seat that was to fly, somebody says what became of it. */
@Injectable()
@DueMatters('departure-unconfirmed')
export class DepartureUnconfirmedMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const seats = await seatsBetween(ask, ask.from, ask.now);
    return pageOfSeats(seats, seats.map(matterOf), ask.limit);
  }
}

@Injectable()
@DueMatters('arrival-unconfirmed')
export class ArrivalUnconfirmedMatters implements DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return arrivalsOpen(ask);
  }
}

/** A journey that was moved is not announced at its old hour: the minute it begins is its version. */
const mailOf = ({ personId, passengerId, departsAt }: { personId: string; passengerId: string; departsAt: Date }) => ({
  ...{ personId, passengerId, version: Math.floor(departsAt.getTime() / MINUTE_MS) },
});
