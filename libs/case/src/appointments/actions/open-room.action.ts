import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { violatedConstraint } from '../../data/violated-constraint.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface OpenRoomInput {
  readonly officeId: string;
  readonly name: string;
  readonly places: number;
}

/** Adds a room in which people are met: a conversation about fear is not held in a corridor. */
@Injectable()
export class OpenRoomAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `room.name-taken`, `permission.missing` */
  async execute(actor: Actor, { officeId, name, places }: OpenRoomInput): Promise<{ id: string; version: number }> {
    demand(actor, 'room.manage', officeId);
    try {
      return await this.transactions.run(actor, async (tx) => {
        const id = randomUUID();
        await tx.query(
          `insert into office_room (id, office_id, name, places, created_by, created_at) values ($1, $2, $3, $4, $5, $6)`,
          [id, officeId, name, places, personOf(actor), this.clock.now()],
        );
        await this.audit.record(
          tx,
          actor,
          { action: 'open-room', recordType: 'office_room', recordId: id, officeId },
          { name: { after: name }, places: { after: places } },
        );
        return { id, version: 1 };
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'office_room_name_key') throw error;
      throw new DomainError<CaseErrorCode>('room.name-taken', 'The office has a room of that name.', {
        fields: { name: 'is the name of another room of this office' },
      });
    }
  }
}
