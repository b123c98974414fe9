import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { PrincipalCache } from './principal-cache.ts';

/**
 * Transactions of this room. Credentials, sessions and links are open to the installation itself only, so these run
 * with its scope beside the actor's own: each action here must ask for itself what the actor may reach.
 */
@Injectable()
export class AccountTransactions {
  constructor(
    private readonly transactions: Transactions,
    private readonly cache: PrincipalCache,
  ) {}

  run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.transactions.run({ ...actor, kind: 'system' }, work);
  }

  /** As {@link run}, for work after which the user may do something else than before: this process forgets it at once. */
  async change<T>(actor: Actor, userId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.run(actor, work);
    } finally {
      this.cache.forget(userId);
    }
  }
}
