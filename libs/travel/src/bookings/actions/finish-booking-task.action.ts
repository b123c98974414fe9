import { Injectable } from '@nestjs/common';
import { zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { AuditTrail } from '@homeward/audit';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { BookingErrorCode } from '../domain/booking.errors.ts';

/** Says that what a booking asked of a person was done. */
@Injectable()
export class FinishBookingTaskAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking-task.done` */
  async execute(actor: Actor, taskId: string, version: number): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const [task]: { officeId: string; version: number; done: boolean }[] = await tx.query(
        `select office_id as "officeId", version, done_on is not null as done from booking_task where id = $1 for update`,
        [taskId],
      );
      if (!task) throw notFound('task');
      demand(actor, 'movement.advance', task.officeId);
      if (task.done) throw new DomainError<BookingErrorCode>('booking-task.done', 'This was done already.');
      if (task.version !== version) throw staleVersion('task', version, task.version);
      const today = this.clock.today(await zoneOfOffice(tx, task.officeId));
      await tx.query(`update booking_task set done_on = $2, done_by = $3, version = version + 1 where id = $1`, [
        ...[taskId, today, personOf(actor)],
      ]);
      await this.audit.record(
        tx,
        actor,
        { action: 'finish-booking-task', recordType: 'booking_task', recordId: taskId, officeId: task.officeId },
        { doneOn: { after: today } },
      );
      return { id: taskId, version: version + 1 };
    });
  }
}
