import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor, type Actor } from '@homeward/platform';
import { USER_SQL, type UserRow } from '../data/principal.queries.ts';
import { actorOf } from '../domain/principal.ts';

/** Users on whose behalf something is read while they are not there, such as a calendar by their telephone. */
@Injectable()
export class AbsentUsers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns who they are by their roles of today, never with sealed matter; null for a user who is disabled */
  async find(userId: string): Promise<Actor | null> {
    const [row] = await this.transactions.read<UserRow>(systemActor(), {
      name: 'access_absent_user',
      text: USER_SQL,
      values: [userId],
    });
    if (!row) return null;
    const { actor } = actorOf(row, (zone) => this.clock.today(zone));
    return { ...actor, secondFactor: false };
  }
}
