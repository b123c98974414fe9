import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { RecordableFact } from '../../rules/domain/recorded-facts.ts';

export interface NewFact {
  readonly memberId: string;
  readonly fact: RecordableFact;
  readonly value: unknown;
  /** `YYYY-MM-DD` */
  readonly establishedOn: string;
}

/** Writes down what rules ask, with its day. Nothing is overwritten: what was believed on a day can be told later. */
@Injectable()
export class FactStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The case is held by the caller. */
  async write(
    tx: EntityManager,
    actor: Actor,
    { caseId, officeId }: { readonly caseId: string; readonly officeId: string },
    facts: readonly NewFact[],
  ): Promise<string[]> {
    const rows = facts.map(({ memberId, fact, value, establishedOn }) => ({
      ...{ id: randomUUID(), member_id: memberId, fact, value, established_on: establishedOn },
    }));
    await tx.query(
      `insert into member_fact (id, member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
       select r.id, r.member_id, $1, $2, r.fact, coalesce(r.value, 'null'), r.established_on, $3, $4
         from jsonb_to_recordset($5::jsonb) as r (id uuid, member_id uuid, fact text, value jsonb, established_on date)`,
      [caseId, officeId, personOf(actor), this.clock.now(), JSON.stringify(rows)],
    );
    for (const row of rows)
      await this.audit.record(
        tx,
        actor,
        { action: 'record-fact', recordType: 'member_fact', recordId: row.id, officeId },
        { [row.fact]: { after: row.value }, establishedOn: { after: row.established_on } },
      );
    return rows.map(({ id }) => id);
  }
}
