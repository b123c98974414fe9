import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface DigestChoiceOfReader {
  readonly wanted: boolean;
  /** 0 before the first choice. */
  readonly version: number;
}

/** Whether one wants the morning mail; everybody chooses for themselves and nobody for others. */
@Injectable()
export class DigestChoiceQuery {
  constructor(private readonly transactions: Transactions) {}

  async get(actor: Actor): Promise<DigestChoiceOfReader> {
    return this.transactions.run(actor, (tx) => choiceOf(tx, personOf(actor)));
  }
}

@Injectable()
export class ChooseDigestAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.version-stale` */
  async execute(actor: Actor, { wanted, version }: DigestChoiceOfReader): Promise<DigestChoiceOfReader> {
    const userId = personOf(actor);
    return this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('digest-choice/' || $1))`, [userId]);
      const standing = await choiceOf(tx, userId);
      if (standing.version !== version) throw staleVersion('choice', version, standing.version);
      await tx.query(
        `insert into digest_choice (user_id, wanted, version, changed_at) values ($1, $2, 1, $3)
         on conflict on constraint digest_choice_pk do update set wanted = excluded.wanted,
           version = digest_choice.version + 1, changed_at = excluded.changed_at`,
        [userId, wanted, this.clock.now()],
      );
      return { wanted, version: version + 1 };
    });
  }
}

async function choiceOf(tx: EntityManager, userId: string): Promise<DigestChoiceOfReader> {
  const [row]: DigestChoiceOfReader[] = await tx.query(`select wanted, version from digest_choice where user_id = $1`, [
    userId,
  ]);
  return row ?? { wanted: true, version: 0 };
}
