import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor, type Actor } from '@homeward/platform';
import { SESSIONS_BY_ID_SQL, type SessionRow } from '../data/principal.queries.ts';
import { actorOf } from '../domain/principal.ts';
import { sessionStands } from '../domain/session-rules.ts';

/** Asks about sessions without using them: what is kept open for somebody must not keep their session alive. */
@Injectable()
export class StandingSessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Who acts in each of the sessions that stand at this moment, by the roles of this moment; one round trip for all. */
  async find(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    if (sessionIds.length === 0) return new Map();
    const rows = await this.transactions.read<SessionRow>(systemActor(), {
      name: 'access_standing_sessions',
      text: SESSIONS_BY_ID_SQL,
      values: [sessionIds],
    });
    const now = this.clock.now();
    return new Map(
      rows
        .filter((session) => sessionStands(session, now))
        .map((session) => [session.sessionId, actorOf(session, (zone) => this.clock.today(zone)).actor]),
    );
  }
}
