import { Injectable } from '@nestjs/common';
import { Clock, currentCorrelationId } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { JobName, JobPayloads } from '../catalogue.ts';

export interface DueWork<Name extends JobName> {
  readonly job: Name;
  readonly payload: JobPayloads[Name];
  /** The same work asked for twice is one, until its row is forgotten, so many days after its end as the retention says. */
  readonly key: string;
  /** Not begun before this instant; now when absent. */
  readonly dueAt?: Date;
  /** The office whose rows the handler may see; null for work on the installation's own tables. */
  readonly officeId: string | null;
}

/** Asks for work in the caller's own transaction: it happens if, and only if, that transaction commits. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  async add<Name extends JobName>(tx: EntityManager, work: DueWork<Name>): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `insert into outbox (job, key, payload, office_id, correlation_id, due_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [work.job, work.key, work.payload, work.officeId, currentCorrelationId(), work.dueAt ?? now, now],
    );
  }

  /** Many in one statement, for a tick that finds many due. */
  async addAll<Name extends JobName>(tx: EntityManager, works: readonly DueWork<Name>[]): Promise<void> {
    if (works.length === 0) return;
    const now = this.clock.now();
    await tx.query(
      `insert into outbox (job, key, payload, office_id, correlation_id, due_at, created_at)
       select w.job, w.key, w.payload, w."officeId", $1, coalesce(w."dueAt", $2), $2
         from jsonb_to_recordset($3::jsonb) as w(job text, key text, payload jsonb, "officeId" uuid, "dueAt" timestamptz)
       on conflict do nothing`,
      [currentCorrelationId(), now, JSON.stringify(works)],
    );
  }
}
