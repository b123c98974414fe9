import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { ComplaintStaff } from '../data/complaint-staff.ts';
import { complaintsDue } from '../data/complaints-due.ts';

/** Asks handlers for what is due, by notices that say nothing of the complaint. Each is written once for its day. */
@Injectable()
export class MindComplaintsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: ComplaintStaff,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<{ due: number }> {
    const offices = await this.transactions.read<{ id: string; zone: string }>(systemActor(), {
      name: 'offices_with_complaints',
      text: `select o.id, o.time_zone as zone from office o
              where exists (select 1 from complaint k where k.office_id = o.id and k.status <> 'closed') order by o.id`,
      values: [],
    });
    let due = 0;
    for (const { id: officeId, zone } of offices) {
      const actor = systemActor([officeId]);
      const found = await this.transactions.run(actor, (tx) => complaintsDue(tx, officeId, this.clock.today(zone)));
      for (const { id, due: what, dueOn, sensitivity, handlerId, aboutUserId } of found) {
        const handlers = await this.staff.handlers(officeId, sensitivity, aboutUserId);
        const to = handlerId && handlers.includes(handlerId) ? [handlerId] : handlers;
        await this.transactions.run(actor, (tx) =>
          this.staff.tell(tx, officeId, 'complaint-due', `${id}/${what}/${dueOn}`, to),
        );
      }
      due += found.length;
    }
    return { due };
  }
}
