import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

export interface DeadLetter {
  readonly id: string;
  readonly job: string;
  readonly key: string;
  readonly officeId: string | null;
  readonly correlationId: string;
  readonly attempts: number;
  readonly reason: string | null;
  readonly diedAt: Date;
  readonly createdAt: Date;
}

export interface DeadLetterList {
  readonly rows: readonly DeadLetter[];
  readonly total: number;
}

/** Work that failed its last try. It names ids and codes only, so whoever manages queues may see it without casework. */
@Injectable()
export class DeadLettersQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first: those of the actor's offices, and the installation's own. */
  async list(actor: Actor, page: { size: number; offset: number }): Promise<DeadLetterList> {
    demand(actor, 'queue.manage');
    const rows = await this.transactions.read<DeadLetter>(asSystem(actor), {
      name: 'dead_letters',
      text: `select id, job, key, office_id as "officeId", correlation_id as "correlationId", attempts, reason,
                    finished_at as "diedAt", created_at as "createdAt"
               from outbox
              where status = 'dead' and (office_id is null or office_id = any ($1::uuid[]))
              order by created_at desc, id limit $2 offset $3`,
      values: [managedOffices(actor), page.size, page.offset],
    });
    return { rows, total: await this.count(actor) };
  }

  private async count(actor: Actor): Promise<number> {
    const rows = await this.transactions.read<{ total: string }>(asSystem(actor), {
      name: 'dead_letters_count',
      text: `select count(*) as total from outbox
              where status = 'dead' and (office_id is null or office_id = any ($1::uuid[]))`,
      values: [managedOffices(actor)],
    });
    return Number(rows[0]?.total ?? 0);
  }
}

/** The outbox opens to the system only; the person stays named, for the trail and for the idempotency key. */
export function asSystem(actor: Actor): Actor {
  return { ...actor, kind: 'system' };
}

export function managedOffices(actor: Actor): readonly string[] {
  return actor.offices['queue.manage'] ?? [];
}
