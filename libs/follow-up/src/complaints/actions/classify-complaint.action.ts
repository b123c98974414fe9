import { Injectable } from '@nestjs/common';
import type { ComplaintCategory, ComplaintSensitivity } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { staleVersion, systemActor, type Actor } from '@homeward/platform';
import { ComplaintStaff } from '../data/complaint-staff.ts';
import { ComplaintStore } from '../data/complaint-store.ts';
import { refuseUnsuitable } from '../domain/complaint.errors.ts';

export interface ClassifyComplaintInput {
  readonly version: number;
  readonly category: ComplaintCategory;
  readonly sensitivity: ComplaintSensitivity;
  readonly aboutUserId?: string | null | undefined;
}

/**
 * Says anew what a complaint is about. One that turns out to be sensitive goes to the focal point, and whoever handed it
 * over sees it no more; only a focal point gives one back to the line.
 */
@Injectable()
export class ClassifyComplaintAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ComplaintStore,
    private readonly staff: ComplaintStaff,
  ) {}

  /** @throws DomainError `complaint.unsuitable`, `record.*`, `permission.missing` */
  async execute(
    actor: Actor,
    complaintId: string,
    { version, category, sensitivity, aboutUserId = null }: ClassifyComplaintInput,
  ): Promise<{ id: string; version: number; passedOn: boolean }> {
    const held = await this.transactions.run(actor, async (tx) => {
      const found = await this.store.hold(tx, actor, complaintId, version);
      if (aboutUserId !== null && (aboutUserId === found.handlerId || aboutUserId === found.decidedBy))
        refuseUnsuitable({ aboutUserId: 'handles this complaint; give it to somebody else first' });
      // Row security lets nobody write what they would not see; for this one row, while it is handed over, it does.
      await tx.query(`select set_config('app.handed_complaint', $1, true)`, [complaintId]);
      const passes = found.sensitivity !== sensitivity;
      const [rows]: [unknown[], number] = await tx.query(
        `update complaint set category = $3, sensitivity = $4, about_user_id = $5,
                handler_id = case when $6 then null else handler_id end, version = version + 1
          where id = $1 and version = $2 returning id`,
        [complaintId, version, category, sensitivity, aboutUserId, passes],
      );
      if (rows.length === 0) throw staleVersion('complaint', version, version + 1);
      await this.store.event(tx, actor, found, 'classify', found.status, found.status);
      await this.store.record(tx, actor, 'classify-complaint', found);
      return { ...found, passes };
    });
    if (held.passes) {
      const to = await this.staff.handlers(held.officeId, sensitivity, aboutUserId);
      await this.transactions.run(systemActor([held.officeId]), (tx) =>
        this.staff.tell(tx, held.officeId, 'complaint-received', `${complaintId}/${version + 1}`, to),
      );
    }
    return { id: complaintId, version: version + 1, passedOn: held.passes };
  }
}
