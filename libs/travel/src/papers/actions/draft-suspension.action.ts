import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { officeOfWork } from '@homeward/beneficiary';
import type { SuspensionScope } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, personOf, type Actor } from '@homeward/platform';
import { randomUUID } from 'node:crypto';
import { refuseIfWrong } from '../domain/papers.errors.ts';

export interface DraftSuspensionInput {
  readonly officeId?: string | null | undefined;
  readonly countryCode: string;
  /** A part of the country in words; the whole of it when absent. */
  readonly subArea?: string | null | undefined;
  readonly beginsOn: string;
  /** The last day it holds. */
  readonly endsOn?: string | null | undefined;
  readonly scope: SuspensionScope;
  readonly authority: string;
  readonly source: string;
}

/** Proposes that nobody is prepared for a destination. It holds once another colleague confirmed it. */
@Injectable()
export class DraftSuspensionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `person.office-unclear`, `suspension.wrong` */
  async execute(actor: Actor, input: DraftSuspensionInput): Promise<{ id: string; version: number }> {
    const { countryCode, subArea = null, beginsOn, endsOn = null, scope, authority, source } = input;
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'suspension.draft', input.officeId);
      const known: unknown[] = await tx.query(`select 1 from country where code = $1 and kind = 'country'`, [
        countryCode,
      ]);
      refuseIfWrong('suspension.wrong', 'The suspension cannot be kept so.', {
        ...(known.length > 0 ? {} : { countryCode: 'is no country of the list; use its two-letter code' }),
        ...(endsOn && endsOn < beginsOn ? { endsOn: 'lies before the first day; check both days' } : {}),
      });
      const id = randomUUID();
      await tx.query(
        `insert into destination_suspension (id, office_id, country_code, sub_area, begins_on, ends_on, scope, authority,
           source, state, drafted_by, drafted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', $10, $11)`,
        [
          ...[id, office.id, countryCode, subArea || null, beginsOn, endsOn, scope, authority, source],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'draft-suspension', recordType: 'destination_suspension', recordId: id, officeId: office.id },
        Object.fromEntries(Object.entries(input).map(([field, after]) => [field, { after }])),
      );
      return { id, version: 1 };
    });
  }
}
