import { Injectable } from '@nestjs/common';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { FactStore } from '../data/fact-store.ts';
import { ReckonAnew, type Reckoned } from './reckon-anew.ts';

export interface TravelDay {
  readonly memberIds: readonly string[];
  /** `YYYY-MM-DD`, where the journey begins. */
  readonly departsOn: string;
}

/**
 * The day that a seat departs is the day of travel from then on, whatever was planned: what each is due is asked anew by
 * the rules of that day, in the same transaction, so that no ticket leaves an entitlement of another day behind it.
 */
@Injectable()
export class FollowTravelDay {
  constructor(
    private readonly facts: FactStore,
    private readonly reckoning: ReckonAnew,
  ) {}

  /** The case is held by the caller. Whoever was never asked about a day has none that could move. */
  async execute(
    tx: EntityManager,
    actor: Actor,
    place: { readonly caseId: string; readonly officeId: string; readonly asOf: string },
    { memberIds, departsOn }: TravelDay,
  ): Promise<readonly Reckoned[]> {
    const moved: { id: string }[] = await tx.query(
      `select m.id from unnest($1::uuid[]) as m (id)
         join lateral (select f.value #>> '{}' as day from member_fact f
                        where f.member_id = m.id and f.fact = 'departureOn' and f.established_on <= $3
                        order by f.established_on desc, f.recorded_at desc limit 1) planned on true
        where planned.day <> $2`,
      [memberIds, departsOn, place.asOf],
    );
    if (moved.length === 0) return [];
    const told = { fact: 'departureOn', value: departsOn, establishedOn: place.asOf } as const;
    await this.facts.write(
      tx,
      actor,
      place,
      moved.map(({ id }) => ({ memberId: id, ...told })),
    );
    return this.reckoning.afterFacts(tx, actor, place);
  }
}
