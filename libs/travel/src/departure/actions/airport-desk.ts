import { Injectable } from '@nestjs/common';
import { lockCase, MissedAppointments, WorkflowRunner } from '@homeward/case';
import { demand, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { SeatJourneys } from '../../bookings/data/seat-journeys.ts';
import { demandStanding, type Seat } from '../data/seats.ts';
import { checkInAt } from '../domain/check-in.ts';
import { DeskTrail, type SeatOutcome } from './desk-trail.ts';
import { GiveSeatsBack } from './give-seats-back.ts';
import { HandOver } from './hand-over.ts';

/** Writes down what became of one traveller, with everything that begins or stops with it, in the caller's transaction. */
@Injectable()
export class AirportDesk {
  constructor(
    private readonly workflow: WorkflowRunner,
    private readonly giveBack: GiveSeatsBack,
    private readonly journeys: SeatJourneys,
    private readonly handOver: HandOver,
    private readonly missed: MissedAppointments,
    private readonly desk: DeskTrail,
  ) {}

  /**
   * @returns the seats of children that stopped with it
   * @throws DomainError `seat.not-standing`, `departure.*`, `record.version-stale` and what the workflow refuses
   */
  async settle(tx: EntityManager, actor: Actor, seat: Seat, told: SeatOutcome): Promise<string[]> {
    const { caseId, officeId, memberId } = seat;
    await lockCase(tx, caseId);
    demand(actor, 'movement.advance', officeId);
    await demandStanding(tx, seat.passengerId, told.version);
    const today = await this.desk.checkDay(tx, seat, told);
    if (seat.child && seat.alone && told.outcome === 'no-show') return this.missing(tx, actor, seat, told, today);
    await this.desk.record(tx, actor, seat, told);
    const step = { caseId, memberIds: [memberId], happenedOn: told.happenedOn };
    if (told.outcome === 'departed') {
      await this.workflow.run(tx, actor, { ...step, action: 'confirm-departure' });
      await this.journeys.depart(tx, actor, seat.passengerId);
      if (told.documentsHandedOver) await this.handOver.documents(tx, actor, memberId, officeId);
      return [];
    }
    if (told.outcome === 'withdrew') {
      const stopped = await this.giveBack.seat(tx, actor, seat, 'withdrew');
      await this.workflow.run(tx, actor, { ...step, action: 'withdraw' });
      return stopped;
    }
    const { outcome } = told;
    const stopped = await this.giveBack.seat(tx, actor, seat, outcome);
    await this.workflow.run(tx, actor, { ...step, action: 'return-to-preparation', reasonCode: outcome });
    return stopped;
  }

  /** A child without caregiver who is not there is looked for; it never is a "no-show". */
  private async missing(
    tx: EntityManager,
    actor: Actor,
    seat: Seat,
    { happenedOn }: SeatOutcome,
    today: string,
  ): Promise<string[]> {
    const { caseId, officeId, memberId } = seat;
    const reason = 'other-traveller-unavailable';
    const stopped = await this.giveBack.seat(tx, actor, seat, reason);
    const startsAt = checkInAt(seat.mode, seat.departsAt);
    const occasion = 'check-in' as const;
    await this.missed.tell({ tx, actor, caseId, officeId, memberId, appointmentId: null, occasion, startsAt, today });
    await this.workflow.run(tx, actor, {
      ...{ action: 'return-to-preparation', caseId, memberIds: [memberId], happenedOn, reasonCode: reason },
    });
    return stopped;
  }
}
