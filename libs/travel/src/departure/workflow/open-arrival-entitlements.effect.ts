import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { Clock } from '@homeward/platform';
import { SeatJourneys } from '../../bookings/data/seat-journeys.ts';
import { closeOpenings, openEntitlements } from '../data/openings.ts';

/** What is due from the arrival on opens on the day it really was, and not when the aeroplane should have landed. */
@Injectable()
@Effect('open-arrival-entitlements')
export class OpenArrivalEntitlementsEffect implements WorkflowEffect {
  constructor(
    private readonly clock: Clock,
    private readonly journeys: SeatJourneys,
  ) {}

  async apply({ tx, actor, members, happenedOn }: WorkflowSituation): Promise<void> {
    const ids = members.map(({ id }) => id);
    await openEntitlements(tx, ids, ['arrival', 'after-return'], happenedOn, this.clock.now());
    await this.journeys.arrive(tx, actor, ids);
  }

  async takeBack({ tx, actor, members }: WorkflowSituation): Promise<readonly string[]> {
    const ids = members.map(({ id }) => id);
    await tx.query(
      `update arrival set taken_back_at = $2 where member_id = any ($1::uuid[]) and taken_back_at is null`,
      [ids, this.clock.now()],
    );
    await this.journeys.takeBackArrival(tx, actor, ids);
    return closeOpenings(tx, ids, ['arrival', 'after-return']);
  }
}
