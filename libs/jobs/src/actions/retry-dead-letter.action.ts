import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { asSystem, managedOffices } from '../data/dead-letters.queries.ts';
import type { JobsErrorCode } from '../domain/jobs.errors.ts';

/** What this room needs of the trail, which stands on a floor above. */
export interface EventTrail {
  record(
    tx: EntityManager,
    actor: Actor,
    record: { action: 'retry-job'; recordType: string; recordId: string; officeId: string | null },
  ): Promise<void>;
}

/** Carries {@link EventTrail}. */
export const EVENT_TRAIL = Symbol.for('homeward.jobs.event-trail');

/** A person has looked and mended what was wrong: the work is due again, with all its tries. */
@Injectable()
export class RetryDeadLetterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(EVENT_TRAIL) private readonly trail: EventTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `job.not-dead` */
  async execute(actor: Actor, id: string): Promise<{ id: string }> {
    demand(actor, 'queue.manage');
    return this.transactions.run(asSystem(actor), async (tx) => {
      const found: { status: string; office_id: string | null }[] = await tx.query(
        `select status, office_id from outbox
          where id = $1 and (office_id is null or office_id = any ($2::uuid[])) for update`,
        [id, managedOffices(actor)],
      );
      const row = found[0];
      if (!row) throw notFound('job');
      if (row.status !== 'dead') {
        throw new DomainError<JobsErrorCode>('job.not-dead', `This job is "${row.status}" and needs no retry.`, {
          extra: { status: row.status },
        });
      }
      await tx.query(
        `update outbox set status = 'waiting', attempts = 0, deaths = 0, due_at = $2, finished_at = null, reason = null where id = $1`,
        [id, this.clock.now()],
      );
      await this.trail.record(tx, actor, {
        action: 'retry-job',
        recordType: 'outbox',
        recordId: id,
        officeId: row.office_id,
      });
      return { id };
    });
  }
}
