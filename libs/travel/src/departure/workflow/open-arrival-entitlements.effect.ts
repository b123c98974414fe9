import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { Clock } from '@homeward/platform';
import { closeOpenings, openEntitlements } from '../data/openings.ts';
import { bookingArrived } from '../data/seats.ts';

/** What is due from the arrival on opens on the day it really was, and not when the aeroplane should have landed. */
@Injectable()
@Effect('open-arrival-entitlements')
export class OpenArrivalEntitlementsEffect implements WorkflowEffect {
  constructor(private readonly clock: Clock) {}

  async apply({ tx, members, happenedOn }: WorkflowSituation): Promise<void> {
    const ids = members.map(({ id }) => id);
    await openEntitlements(tx, ids, ['arrival', 'after-return'], happenedOn, this.clock.now());
    await bookingArrived(tx, ids);
  }

  async takeBack({ tx, members }: WorkflowSituation): Promise<readonly string[]> {
    const ids = members.map(({ id }) => id);
    await tx.query(
      `update arrival set taken_back_at = $2 where member_id = any ($1::uuid[]) and taken_back_at is null`,
      [ids, this.clock.now()],
    );
    await tx.query(
      `update booking b set state = 'departed', version = version + 1 where b.state = 'arrived'
          and b.id in (select p.booking_id from booking_passenger p where p.member_id = any ($1::uuid[]) and p.state = 'departed')`,
      [ids],
    );
    return closeOpenings(tx, ids, ['arrival', 'after-return']);
  }
}
