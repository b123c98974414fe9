import { Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { ARRIVAL_MISSING_HOURS } from '../data/arrivals.query.ts';
import {
  arrivalsUnconfirmed,
  CALL_HOURS_BEFORE,
  RECHECK_HOURS_BEFORE,
  seatsAhead,
  seatsUnconfirmed,
  type ArrivalDue,
  type JourneyDue,
} from '../data/journeys-due.ts';
import { DestinationsOpen } from '../../papers/data/destinations-open.ts';
import { judgeDocuments } from '../../papers/data/travel-documents.ts';
import { JourneyNotices } from './journey-notices.ts';

interface Staff {
  readonly movement: readonly string[];
  readonly reintegration: readonly string[];
  readonly supervisors: readonly string[];
}

/**
 * By the clock: a call two days before, papers looked at once more the day before, and somebody asked when a departure
 * or an arrival stays unconfirmed (domain 6.5). What is due stands in the rows; each message has a key of its own, so
 * that a tick that runs twice tells nobody twice and one that was missed is made up.
 */
@Injectable()
export class MindDeparturesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly notices: JourneyNotices,
    private readonly destinations: DestinationsOpen,
    private readonly clock: Clock,
  ) {}

  /** @returns how much was found due; what was told before counts again */
  async execute(): Promise<{ due: number }> {
    const offices = await this.transactions.read<{ id: string }>(systemActor(), {
      ...{
        name: 'offices_with_journeys',
        text: `select id from office where closed_on is null order by id`,
        values: [],
      },
    });
    let due = 0;
    for (const { id } of offices) {
      const staff = await this.staffOf(id);
      due += await this.transactions.run(systemActor([id]), (tx) => this.mindOffice(tx, id, staff));
    }
    return { due };
  }

  private async staffOf(officeId: string): Promise<Staff> {
    return {
      movement: await this.staff.holders(officeId, ['movement-officer']),
      reintegration: await this.staff.holders(officeId, ['reintegration-officer']),
      supervisors: await this.staff.holders(officeId, ['supervisor']),
    };
  }

  private async mindOffice(tx: EntityManager, officeId: string, staff: Staff): Promise<number> {
    const now = this.clock.now();
    await this.endWithoutConsent(tx, officeId);
    const ahead = await seatsAhead(tx, officeId, now, CALL_HOURS_BEFORE);
    for (const seat of ahead) await this.beforeJourney(tx, officeId, staff, seat);
    const tomorrow = ahead.filter(
      ({ departsAt }) => departsAt.getTime() - now.getTime() <= RECHECK_HOURS_BEFORE * 3_600_000,
    );
    await this.recheck(tx, officeId, staff, tomorrow);
    const unconfirmed = await seatsUnconfirmed(tx, officeId, now);
    for (const seat of unconfirmed)
      await this.notices.tell(tx, officeId, seat.caseId, {
        ...{ template: 'departure-unconfirmed', about: keyOf(seat) },
        to: [seat.ownerId, ...staff.movement, ...staff.supervisors],
      });
    const missing = await arrivalsUnconfirmed(tx, officeId, now, ARRIVAL_MISSING_HOURS);
    for (const arrival of missing) await this.afterLanding(tx, officeId, staff, arrival);
    return ahead.length + unconfirmed.length + missing.length;
  }

  private async beforeJourney(tx: EntityManager, officeId: string, staff: Staff, seat: JourneyDue): Promise<void> {
    const to = seat.ownerId ? [seat.ownerId] : staff.movement;
    await this.notices.tell(tx, officeId, seat.caseId, { template: 'pre-departure-call', about: keyOf(seat), to });
    // Whoever answers for a child is told of its check-in by a person.
    if (!seat.child && !seat.silent) await this.notices.remindTraveller(tx, officeId, seat);
  }

  private async recheck(
    tx: EntityManager,
    officeId: string,
    staff: Staff,
    seats: readonly JourneyDue[],
  ): Promise<void> {
    for (const seat of seats) {
      const day = seat.departsAt.toISOString().slice(0, 10);
      const aboutSeat = { about: keyOf(seat), to: [seat.ownerId, ...staff.movement] };
      const [papers] = await judgeDocuments(tx, [seat.memberId], day);
      if (papers?.answer.problem)
        await this.notices.tell(tx, officeId, seat.caseId, { template: 'documents-recheck', ...aboutSeat });
      if ((await this.destinations.suspended(tx, [seat.memberId], day)).length > 0)
        await this.notices.tell(tx, officeId, seat.caseId, { template: 'destination-recheck', ...aboutSeat });
    }
  }

  private async afterLanding(tx: EntityManager, officeId: string, staff: Staff, due: ArrivalDue): Promise<void> {
    const { caseId, departureId: about, ownerId, receivingOfficeId } = due;
    const to = [ownerId, ...staff.reintegration, ...staff.supervisors];
    await this.notices.tell(tx, officeId, caseId, { template: 'arrival-unconfirmed', about, to });
    if (!receivingOfficeId) return;
    const receivers = await this.staff.holders(receivingOfficeId, ['receiving-office-officer', 'partner']);
    await this.notices.tell(tx, officeId, null, { template: 'arrival-unconfirmed', about, to: receivers });
  }

  /** Whoever takes back their consent is no longer spoken of: the partner sees nothing from this tick on. */
  private async endWithoutConsent(tx: EntityManager, officeId: string): Promise<void> {
    await tx.query(
      `update case_reception r set ended_on = ($2::timestamptz)::date, version = r.version + 1
        where r.office_id = $1 and r.ended_on is null and r.basis = 'consent'
          and exists (select 1 from consent k where k.id = r.consent_id and k.withdrawn_on <= ($2::timestamptz)::date)`,
      [officeId, this.clock.now()],
    );
  }
}

/** A journey that was moved to another hour is told of anew. */
const keyOf = ({ passengerId, departsAt }: JourneyDue): string => `${passengerId}/${departsAt.getTime()}`;
