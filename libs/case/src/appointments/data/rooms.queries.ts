import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface RoomView {
  id: string;
  officeId: string;
  name: string;
  places: number;
  closedOn: string | null;
  version: number;
}

/** The rooms of the actor's offices. */
@Injectable()
export class RoomsQueries {
  constructor(private readonly transactions: Transactions) {}

  async list(actor: Actor, officeId?: string | null): Promise<RoomView[]> {
    demand(actor, 'case.read', officeId ?? undefined);
    const [row] = await this.transactions.read<{ rows: RoomView[] }>(actor, {
      name: 'office_rooms',
      text: `select coalesce(json_agg(r), '[]') as rows from (
               select id, office_id as "officeId", name, places, to_char(closed_on, 'YYYY-MM-DD') as "closedOn", version
                 from office_room where $1::uuid is null or office_id = $1 order by name, id) r`,
      values: [officeId ?? null],
    });
    return row!.rows;
  }
}

/** @throws DomainError `room.closed` for a room that is closed or of another office */
export async function demandRoom(tx: EntityManager, officeId: string, roomId: string): Promise<void> {
  const rooms: unknown[] = await tx.query(
    `select 1 from office_room where id = $1 and office_id = $2 and closed_on is null for key share`,
    [roomId, officeId],
  );
  if (rooms.length > 0) return;
  throw new DomainError<CaseErrorCode>('room.closed', 'This room cannot be booked.', {
    fields: { roomId: 'must be an open room of the office that works on the case' },
  });
}
