import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { keepNextDue } from '../data/appointment.rows.ts';
import { officeOfCase } from '../../data/case-office.ts';
import { lockCase } from '../../data/lock-case.ts';
import { StaffQueries } from '../../assignment/data/staff.queries.ts';
import { explainCollision } from '../data/booking-collision.ts';
import { demandRoom } from '../data/rooms.queries.ts';
import { checkStart } from '../domain/appointment-time.ts';
import { checkInterpreter, type InterpreterWish } from '../domain/interpreter.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { AppointmentReminders } from './appointment-reminders.ts';

export interface MakeAppointmentInput extends InterpreterWish {
  readonly caseId: string;
  readonly memberId: string;
  /** Whom the member meets; the one who makes the appointment when absent. */
  readonly withUserId?: string | null;
  /** An instant; screens show it in the office's zone. */
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly place: string;
  /** A room of the office, held for the whole time. */
  readonly roomId?: string | null;
}

export interface MadeAppointment {
  readonly id: string;
  readonly version: number;
  readonly startsAt: Date;
  /** The office's zone, in which the hour was promised. */
  readonly timeZone: string;
}

/** Makes an appointment and asks for its reminder in one transaction: a promised hour without a reminder is forgotten. */
@Injectable()
export class MakeAppointmentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly reminders: AppointmentReminders,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `appointment.time-wrong`, `appointment.code-unknown`, `case.staff-unsuitable`, `record.not-found` */
  async execute(actor: Actor, input: MakeAppointmentInput): Promise<MadeAppointment> {
    checkStart(input.startsAt, this.clock.now());
    checkInterpreter(input);
    const withUserId = input.withUserId ?? personOf(actor);
    const officeId = await officeOfCase(this.transactions, actor, input.caseId);
    demand(actor, 'appointment.make', officeId);
    await this.staff.demandHolder(officeId, withUserId, 'case.read', 'withUserId');
    const booking = { ...input, withUserId, roomId: input.roomId ?? null };
    return explainCollision(
      this.transactions,
      actor,
      () => booking,
      () => this.make(actor, officeId, withUserId, input),
    );
  }

  private async make(
    actor: Actor,
    officeId: string,
    withUserId: string,
    input: MakeAppointmentInput,
  ): Promise<MadeAppointment> {
    return this.transactions.run(actor, async (tx) => {
      await lockCase(tx, input.caseId);
      if (input.roomId) await demandRoom(tx, officeId, input.roomId);
      const { personId, timeZone } = await this.memberOf(tx, input);
      const id = await this.write(tx, actor, officeId, withUserId, input);
      const made = { id, version: 1, startsAt: input.startsAt, timeZone };
      await this.reminders.ask(tx, { ...made, caseId: input.caseId, memberId: input.memberId, officeId, personId });
      await keepNextDue(tx, input.caseId, this.clock.now());
      const { memberId, startsAt, durationMinutes, place } = input;
      await this.audit.record(
        tx,
        actor,
        { action: 'make-appointment', recordType: 'appointment', recordId: id, officeId },
        {
          memberId: { after: memberId },
          withUserId: { after: withUserId },
          startsAt: { after: startsAt },
          durationMinutes: { after: durationMinutes },
          place: { after: place },
          roomId: { after: input.roomId ?? null },
        },
      );
      return made;
    });
  }

  private async memberOf(
    tx: EntityManager,
    { caseId, memberId, language }: MakeAppointmentInput,
  ): Promise<{ personId: string; timeZone: string }> {
    const rows: { personId: string; timeZone: string; spoken: boolean }[] = await tx.query(
      `select m.person_id as "personId", o.time_zone as "timeZone",
              $3::text is null or exists (select 1 from language l where l.code = $3) as spoken
         from case_member m join office o on o.id = m.office_id where m.id = $1 and m.case_id = $2`,
      [memberId, caseId, language ?? null],
    );
    if (!rows[0]) throw notFound('member of this case', { memberId: 'must be of this case' });
    if (!rows[0].spoken)
      throw new DomainError<CaseErrorCode>('appointment.code-unknown', 'That language is not in the list.', {
        fields: { language: 'is no known language; take one from the list' },
      });
    return rows[0];
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    officeId: string,
    withUserId: string,
    input: MakeAppointmentInput,
  ): Promise<string> {
    const rows: { id: string }[] = await tx.query(
      `insert into appointment (case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, room_id,
         language, interpreter_needed, interpreter_booked, interpreter_mode, state, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'planned', $13, $14) returning id`,
      [
        ...[input.caseId, officeId, input.memberId, withUserId, input.startsAt, input.durationMinutes, input.place],
        ...[input.roomId ?? null, input.language ?? null, input.interpreterNeeded ?? false],
        ...[input.interpreterBooked ?? false, input.interpreterMode ?? null, personOf(actor), this.clock.now()],
      ],
    );
    return rows[0]!.id;
  }
}
