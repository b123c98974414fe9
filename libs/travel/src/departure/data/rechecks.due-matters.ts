import { Injectable } from '@nestjs/common';
import { DueMatters, type DueMattersAsk, type DueMattersOfKind, type DueMattersPage } from '@homeward/case';
import { DestinationsOpen } from '../../papers/data/destinations-open.ts';
import { judgeDocuments } from '../../papers/data/travel-documents.ts';
import { matterOf, pageOfSeats, seatsBetween, type SeatDue } from './journeys-due.ts';

/** Papers are looked at once more before the journey; whose papers are good is nobody's matter. */
@Injectable()
@DueMatters('documents-recheck')
export class DocumentsRecheckMatters implements DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return lookedAt(ask, async (memberIds, day) => {
      const judged = await judgeDocuments(ask.tx, memberIds, day);
      return judged.filter(({ answer }) => answer.problem).map(({ memberId }) => memberId);
    });
  }
}

@Injectable()
@DueMatters('destination-recheck')
export class DestinationRecheckMatters implements DueMattersOfKind {
  constructor(private readonly destinations: DestinationsOpen) {}

  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return lookedAt(ask, async (memberIds, day) =>
      (await this.destinations.suspended(ask.tx, memberIds, day)).map(({ memberId }) => memberId),
    );
  }
}

/** Where fitness to travel was asked for, its answer must hold on the day; it says nothing of why it was asked. */
@Injectable()
@DueMatters('readiness-recheck')
export class ReadinessRecheckMatters implements DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return lookedAt(ask, async (memberIds, day) => {
      const rows: { memberId: string }[] = await ask.tx.query(
        `select member_id as "memberId" from travel_fitness
          where member_id = any ($1::uuid[]) and answer <> 'not-required'
            and (answer <> 'may-travel' or until < $2::date)`,
        [memberIds, day],
      );
      return rows.map(({ memberId }) => memberId);
    });
  }
}

/** @param found which of these members something is wrong with on the day their journey begins */
async function lookedAt(
  ask: DueMattersAsk,
  found: (memberIds: readonly string[], day: string) => Promise<readonly string[]>,
): Promise<DueMattersPage> {
  const seats = await seatsBetween(ask, ask.now, ask.to);
  const byDay = new Map<string, SeatDue[]>();
  for (const seat of seats) {
    const day = seat.departsAt.toISOString().slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), seat]);
  }
  const wrong = new Set<SeatDue>();
  for (const [day, same] of byDay) {
    const members = new Set(
      await found(
        same.map(({ memberId }) => memberId),
        day,
      ),
    );
    for (const seat of same) if (members.has(seat.memberId)) wrong.add(seat);
  }
  return pageOfSeats(seats, seats.filter((seat) => wrong.has(seat)).map(matterOf), ask.limit);
}
