import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { PAY_MOMENTS, type DepartureChannel } from '@homeward/contracts';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { SeatJourneys } from '../../bookings/data/seat-journeys.ts';
import { RECORD_FACTS_SQL } from '../data/departure-facts.sql.ts';
import { closeOpenings, openEntitlements } from '../data/openings.ts';

/** Figures of past years must not move with a later transfer or decision: what is true today is written down today. */
@Injectable()
@Effect('record-departure-facts')
export class RecordDepartureFactsEffect implements WorkflowEffect {
  constructor(
    private readonly clock: Clock,
    private readonly journeys: SeatJourneys,
  ) {}

  async apply({ tx, actor, action, members, happenedOn }: WorkflowSituation): Promise<void> {
    const ids = members.map(({ id }) => id);
    const now = this.clock.now();
    if (action === 'register-returned') return this.recordOwnReturn(tx, actor, ids, happenedOn);
    await tx.query(RECORD_FACTS_SQL, [ids, happenedOn, personOf(actor), now, 'avrr-programme']);
    await openEntitlements(tx, ids, ['departure'], happenedOn, now);
    await tx.query(
      `update case_reception set departed_on = $2, version = version + 1
        where member_id = any ($1::uuid[]) and ended_on is null`,
      [ids, happenedOn],
    );
  }

  /** Whoever left with us before is counted by that departure and not once more. */
  private async recordOwnReturn(
    tx: EntityManager,
    actor: Actor,
    ids: readonly string[],
    happenedOn: string,
  ): Promise<void> {
    const unrecorded: { id: string }[] = await tx.query(
      `select m.id from case_member m where m.id = any ($1::uuid[]) and not exists (
         select 1 from departure d
          where d.person_id = m.person_id and d.taken_back_at is null and d.departed_on <= $2::date)`,
      [ids, happenedOn],
    );
    const channel: DepartureChannel = 'own-means';
    await tx.query(RECORD_FACTS_SQL, [
      ...[unrecorded.map(({ id }) => id), happenedOn, personOf(actor), this.clock.now(), channel],
    ]);
  }

  /** Who did not leave after all holds their seat and what they were granted as before. */
  async takeBack({ tx, actor, action, members }: WorkflowSituation): Promise<readonly string[]> {
    const ids = members.map(({ id }) => id);
    const now = this.clock.now();
    await tx.query(
      `update departure set taken_back_at = $2 where member_id = any ($1::uuid[]) and taken_back_at is null`,
      [ids, now],
    );
    const [outcomes]: [{ passengerId: string }[], number] = await tx.query(
      `update airport_outcome set taken_back_at = $2
        where member_id = any ($1::uuid[]) and outcome = 'departed' and taken_back_at is null
        returning passenger_id as "passengerId"`,
      [ids, now],
    );
    for (const { passengerId } of outcomes) await this.journeys.takeBackDeparture(tx, actor, passengerId);
    await tx.query(
      `update case_reception set departed_on = null, version = version + 1
        where member_id = any ($1::uuid[]) and ended_on is null`,
      [ids],
    );
    // Whoever came back by themselves has no arrival from which the rest counts.
    return closeOpenings(tx, ids, action === 'register-returned' ? PAY_MOMENTS : ['departure']);
  }
}
