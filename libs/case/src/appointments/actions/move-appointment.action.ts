import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { holdAppointment, keepNextDue } from '../data/appointment.rows.ts';
import { explainCollision, type WantedBooking } from '../data/booking-collision.ts';
import { demandRoom } from '../data/rooms.queries.ts';
import { checkStart } from '../domain/appointment-time.ts';
import { AppointmentReminders } from './appointment-reminders.ts';
import type { MadeAppointment } from './make-appointment.action.ts';

export interface MoveAppointmentInput {
  readonly appointmentId: string;
  readonly version: number;
  readonly startsAt: Date;
  /** As before when absent. */
  readonly place?: string | null;
  /** As before when absent; null gives the room back. */
  readonly roomId?: string | null;
}

/** Moves an appointment. The reminder of the old hour is taken back, so that nobody is called to an hour that is not. */
@Injectable()
export class MoveAppointmentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminders: AppointmentReminders,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `appointment.*`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: MoveAppointmentInput): Promise<MadeAppointment> {
    const { startsAt } = input;
    checkStart(startsAt, this.clock.now());
    let wanted: WantedBooking | null = null;
    return explainCollision(
      this.transactions,
      actor,
      () => wanted!,
      () => this.move(actor, input, (booking) => (wanted = booking)),
    );
  }

  private async move(
    actor: Actor,
    input: MoveAppointmentInput,
    wanting: (booking: WantedBooking) => void,
  ): Promise<MadeAppointment> {
    const { appointmentId, version, startsAt } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await holdAppointment(tx, appointmentId, version);
      demand(actor, 'appointment.make', held.officeId);
      const roomId = input.roomId === undefined ? held.roomId : input.roomId;
      if (roomId && roomId !== held.roomId) await demandRoom(tx, held.officeId, roomId);
      const moved = { ...held, startsAt, roomId, place: input.place ?? held.place, version: version + 1 };
      wanting(moved);
      await tx.query(
        `update appointment set starts_at = $2, place = $3, room_id = $4, state = 'moved', version = $5 where id = $1`,
        [appointmentId, startsAt, moved.place, roomId, moved.version],
      );
      await this.reminders.takeBack(tx, appointmentId);
      await this.reminders.ask(tx, moved);
      await keepNextDue(tx, held.caseId, this.clock.now());
      await this.audit.record(
        tx,
        actor,
        { action: 'move-appointment', recordType: 'appointment', recordId: appointmentId, officeId: held.officeId },
        {
          startsAt: { before: held.startsAt, after: startsAt },
          ...(moved.place === held.place ? {} : { place: { before: held.place, after: moved.place } }),
        },
      );
      return { id: appointmentId, version: moved.version, startsAt, timeZone: held.timeZone };
    });
  }
}
