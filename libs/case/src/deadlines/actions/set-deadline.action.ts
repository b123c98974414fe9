import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { DeadlineKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { DeadlineErrorCode } from '../domain/deadline.errors.ts';
import { figureProblems } from '../domain/own-figure.ts';

export interface SetDeadlineInput {
  readonly officeId: string;
  readonly kind: DeadlineKind;
  readonly step: string;
  readonly amount: number;
  readonly validFrom: string;
  readonly source: string;
}

/** An office enters its own figure with the policy it comes from: it holds from a day on, and what held before stays. */
@Injectable()
export class SetDeadlineAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `permission.missing`, `deadline.wrong` */
  async execute(actor: Actor, input: SetDeadlineInput): Promise<{ id: string }> {
    const { officeId, kind, step, amount, validFrom, source } = input;
    return this.transactions.run(actor, async (tx) => {
      demand(actor, 'office.manage', officeId);
      const fields = figureProblems(kind, step, amount);
      if (Object.keys(fields).length > 0) throw wrong(fields);
      const [added]: { id: string }[] = await tx.query(
        `insert into deadline_setting (office_id, kind, step, amount, valid_from, source, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
        [officeId, kind, step, amount, validFrom, source, personOf(actor), this.clock.now()],
      );
      if (!added) throw wrong({ validFrom: 'is the first day of another figure; choose another day' });
      await this.audit.record(
        tx,
        actor,
        { action: 'set-deadline', recordType: 'deadline_setting', recordId: added.id, officeId },
        {
          ...{ kind: { after: kind }, step: { after: step }, amount: { after: amount } },
          ...{ validFrom: { after: validFrom }, source: { after: source } },
        },
      );
      return added;
    });
  }
}

function wrong(fields: Readonly<Record<string, string>>): DomainError<DeadlineErrorCode> {
  return new DomainError<DeadlineErrorCode>('deadline.wrong', 'This figure cannot be set.', { fields });
}
