import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import { zoneOfOffice } from '../../data/case-office.ts';

export interface CloseRoomInput {
  readonly roomId: string;
  readonly version: number;
}

/** Closes a room for new appointments; those that were made in it stand until somebody moves them. */
@Injectable()
export class CloseRoomAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, { roomId, version }: CloseRoomInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const rows: { officeId: string; version: number }[] = await tx.query(
        `select office_id as "officeId", version from office_room where id = $1 and closed_on is null for update`,
        [roomId],
      );
      if (!rows[0]) throw notFound('open room');
      const { officeId } = rows[0];
      demand(actor, 'room.manage', officeId);
      if (rows[0].version !== version) throw staleVersion('room', version, rows[0].version);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      await tx.query(`update office_room set closed_on = $2, version = version + 1 where id = $1`, [roomId, today]);
      await this.audit.record(
        tx,
        actor,
        { action: 'close-room', recordType: 'office_room', recordId: roomId, officeId },
        { closedOn: { after: today } },
      );
      return { id: roomId, version: version + 1 };
    });
  }
}
