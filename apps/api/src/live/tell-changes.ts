import { Inject, Injectable } from '@nestjs/common';
import { errorLine, LOGGER, may, type Actor, type Logger } from '@homeward/platform';
import { OWN_RECORDS, type Change, type Heard, type OwnRecord } from './change.ts';
import type { EventStream, LiveEvent } from './event-stream.ts';
import { OpenStreams } from './open-streams.ts';
import { ReachQuery } from './reach.query.ts';

/** More than anybody follows one by one: their page reads afresh instead. */
const EVENTS_MOST = 100;

interface Batch {
  readonly changes: readonly Change[];
  readonly own: readonly OwnRecord[];
  /** Offices in which much was written at once. */
  readonly many: readonly string[];
}

/**
 * Tells everybody who listens what of a batch they may know, one reader after the other, so that a burst of changes never
 * takes the connections from people's own requests. Each is asked for by the rights of this moment.
 */
@Injectable()
export class TellChanges {
  constructor(
    private readonly streams: OpenStreams,
    private readonly reach: ReachQuery,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async tell(heard: readonly Heard[]): Promise<void> {
    const batch = batchOf(heard);
    const near = this.streams.all().filter((stream) => concerns(batch, stream));
    if (near.length === 0) return;
    try {
      const standing = await this.streams.standing(near);
      for (const sessionId of new Set(standing.map((stream) => stream.sessionId)))
        await this.tellReader(
          standing.filter((stream) => stream.sessionId === sessionId),
          batch,
        );
    } catch (error) {
      this.logger.warn({ error: errorLine(error) }, 'changes were not told; those who listen read afresh');
      for (const stream of near) stream.missed();
    }
  }

  private async tellReader(streams: readonly EventStream[], batch: Batch): Promise<void> {
    const { actor } = streams[0]!;
    const events = await this.eventsFor(actor, batch);
    const afresh = events.length > EVENTS_MOST || batch.many.some((officeId) => may(actor, 'case.read', officeId));
    for (const stream of streams) {
      if (afresh) stream.missed();
      else stream.send(events);
    }
  }

  private async eventsFor(actor: Actor, { changes, own }: Batch): Promise<LiveEvent[]> {
    const theirs = changes.filter(({ officeId }) => may(actor, 'case.read', officeId));
    const cases = [...(await this.reach.execute(actor, theirs)).values()];
    const events = cases.map(({ caseId, version }): LiveEvent => ({ name: 'case', id: caseId, version }));
    const mine = own.filter(({ userId }) => userId === actor.userId);
    for (const name of OWN_RECORDS) {
      const ids = new Set(mine.filter((each) => each.name === name).map(({ id }) => id));
      for (const record of await this.reach.own(actor, name, [...ids])) events.push({ name, ...record });
    }
    return events;
  }
}

function batchOf(heard: readonly Heard[]): Batch {
  return {
    changes: heard.flatMap((each) => (each.kind === 'change' ? [each.change] : [])),
    own: heard.flatMap((each) => (each.kind === 'own' ? [each] : [])),
    many: heard.flatMap((each) => (each.kind === 'many' ? [each.officeId] : [])),
  };
}

/** By the rights as last asked, which is moments ago: most of what is written is in offices most people do not work in. */
function concerns({ changes, own, many }: Batch, { actor, userId }: EventStream): boolean {
  return (
    changes.some(({ officeId }) => may(actor, 'case.read', officeId)) ||
    many.some((officeId) => may(actor, 'case.read', officeId)) ||
    own.some((record) => record.userId === userId)
  );
}
