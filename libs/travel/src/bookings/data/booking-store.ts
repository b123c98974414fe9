import { Injectable } from '@nestjs/common';
import { AuditTrail, type AuditedValues } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import type { AuditAction, BookingState, TravelMode } from '@homeward/contracts';
import { Clock, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { stateAfter, type BookingMove } from '../domain/booking-states.ts';

export interface HeldBooking {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly number: number;
  readonly state: BookingState;
  readonly mode: TravelMode;
  readonly toPlace: string;
  readonly refundable: boolean | null;
  readonly projectId: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date | null;
  readonly version: number;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface BookingEventToWrite {
  readonly passengerId?: string;
  readonly from: string | null;
  readonly to: string;
  readonly reason?: string | null;
}

/** Columns a move may write beside the state. */
export interface BookingChange {
  readonly reference?: string | null | undefined;
  readonly option_expires_at?: Date | null;
  readonly ticketing_limit_at?: Date | null | undefined;
  readonly refundable?: boolean | null | undefined;
  readonly project_id?: string | null | undefined;
  readonly requested_at?: Date;
  readonly cancel_reason?: string;
  readonly cancelled_at?: Date;
}

const HELD_SQL = `
  select b.id, b.case_id as "caseId", b.office_id as "officeId", b.number, b.state, b.mode, b.to_place as "toPlace",
         b.refundable, b.project_id as "projectId", b.requested_by as "requestedBy", b.requested_at as "requestedAt",
         b.version
    from booking b where b.id = $1 for update`;

/** The only hand that writes a booking's state, with the event and the trail of it. */
@Injectable()
export class BookingStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Holds the booking and its case until the transaction ends.
   * @param version as the caller read it; any, when absent
   * @throws DomainError `record.not-found`, `record.version-stale`
   */
  async hold(tx: EntityManager, id: string, version?: number): Promise<HeldBooking> {
    const cases: { caseId: string }[] = await tx.query(`select case_id as "caseId" from booking where id = $1`, [id]);
    if (!cases[0]) throw notFound('booking');
    const officeId = await lockCase(tx, cases[0].caseId);
    const [held]: Omit<HeldBooking, 'today'>[] = await tx.query(HELD_SQL, [id]);
    if (!held) throw notFound('booking');
    if (version !== undefined && held.version !== version) throw staleVersion('booking', version, held.version);
    return { ...held, today: this.clock.today(await zoneOfOffice(tx, officeId)) };
  }

  /** @throws DomainError `booking.not-now` */
  async move(
    tx: EntityManager,
    actor: Actor,
    booking: HeldBooking,
    move: BookingMove,
    change: BookingChange & { readonly reason?: string | null } = {},
  ): Promise<HeldBooking> {
    const to = stateAfter(move, booking.state);
    const { reason, ...columns } = change;
    const set = Object.entries(columns).filter(([, value]) => value !== undefined);
    await tx.query(
      `update booking set state = $2, version = version + 1${set.map(([column], i) => `, ${column} = $${i + 3}`).join('')}
        where id = $1`,
      [booking.id, to, ...set.map(([, value]) => value)],
    );
    await this.event(tx, actor, booking, { from: booking.state, to, reason: reason ?? null });
    await this.record(tx, actor, `${move}-booking`, booking, {
      state: { before: booking.state, after: to },
      ...Object.fromEntries(set.map(([column, value]) => [column, { after: value }])),
    });
    return { ...booking, state: to, version: booking.version + 1 };
  }

  /** What was recorded by mistake is taken back; no move of its own leads there. */
  async correct(tx: EntityManager, actor: Actor, booking: HeldBooking, to: BookingState): Promise<void> {
    await tx.query(`update booking set state = $2, version = version + 1 where id = $1`, [booking.id, to]);
    await this.event(tx, actor, booking, { from: booking.state, to });
    await this.record(tx, actor, 'correct-booking', booking, { state: { before: booking.state, after: to } });
  }

  /** A change beside the state; the version moves, so that nobody writes over what they have not read. */
  async touch(tx: EntityManager, booking: HeldBooking): Promise<void> {
    await tx.query(`update booking set version = version + 1 where id = $1`, [booking.id]);
  }

  async event(
    tx: EntityManager,
    actor: Actor,
    { id, caseId, officeId }: Pick<HeldBooking, 'id' | 'caseId' | 'officeId'>,
    { passengerId, from, to, reason }: BookingEventToWrite,
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `insert into booking_event (booking_id, passenger_id, case_id, office_id, from_state, to_state, reason_code,
         happened_at, recorded_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8)`,
      [id, passengerId ?? null, caseId, officeId, from, to, reason ?? null, now, actor.userId],
    );
  }

  async record(
    tx: EntityManager,
    actor: Actor,
    action: AuditAction,
    { id, officeId }: Pick<HeldBooking, 'id' | 'officeId'>,
    values: AuditedValues,
  ): Promise<void> {
    await this.audit.record(tx, actor, { action, recordType: 'booking', recordId: id, officeId }, values);
  }
}
