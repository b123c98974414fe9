import { Injectable } from '@nestjs/common';
import { FollowTravelDay } from '@homeward/programme';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { HeldBooking } from './booking-store.ts';

/** Tells what people are due by of the day on which their seats depart. */
@Injectable()
export class SeatDays {
  constructor(private readonly days: FollowTravelDay) {}

  /** Whoever gave their seat back or left already is not asked about again. */
  async follow(tx: EntityManager, actor: Actor, { id, caseId, officeId, today }: HeldBooking): Promise<void> {
    const [ticketed]: { departsOn: string; memberIds: string[] }[] = await tx.query(
      `select to_char(l.departs_local, 'YYYY-MM-DD') as "departsOn", array_agg(p.member_id order by p.id) as "memberIds"
         from booking_leg l join booking_passenger p on p.booking_id = l.booking_id and p.state = 'ticketed'
        where l.booking_id = $1 and l.position = (select min(o.position) from booking_leg o where o.booking_id = $1)
        group by l.departs_local`,
      [id],
    );
    if (ticketed) await this.days.execute(tx, actor, { caseId, officeId, asOf: today }, ticketed);
  }
}
