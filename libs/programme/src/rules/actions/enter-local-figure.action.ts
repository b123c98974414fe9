import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { officeOfWork } from '@homeward/beneficiary';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { publishedRules } from '../data/rule-book.ts';
import type { AmountRole } from '../domain/rule.ts';

export interface EnterLocalFigureInput {
  readonly officeId?: string | undefined;
  readonly programmeCode: string;
  readonly component: string;
  readonly role: AmountRole;
  readonly amountMinor: number;
  readonly currency: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

/**
 * Enters the office's own figure for an amount that is not known here. It counts once another person has confirmed it,
 * and only where a rule has no amount of its own: a published amount is never overruled by it.
 */
@Injectable()
export class EnterLocalFigureAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `figure.unsuitable` */
  async execute(actor: Actor, input: EnterLocalFigureInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'rule.draft', input.officeId);
      await check(tx, input);
      const id = randomUUID();
      const { programmeCode, component, role, amountMinor, currency, validFrom, validTo, source } = input;
      await tx.query(
        `insert into local_figure (id, office_id, programme_code, component, role, amount_minor, currency, valid_from,
           valid_to, source, entered_by, entered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[id, office.id, programmeCode, component, role, amountMinor, currency, validFrom, validTo, source],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'enter-local-figure', recordType: 'local_figure', recordId: id, officeId: office.id },
        Object.fromEntries(Object.entries(input).map(([field, after]) => [field, { after }])),
      );
      return { id, version: 1 };
    });
  }
}

async function check(tx: EntityManager, input: EnterLocalFigureInput): Promise<void> {
  const rules = await publishedRules(tx, input.programmeCode);
  const components = rules.flatMap(({ code, definition }) =>
    code === input.component && definition.kind === 'component' ? [definition.component] : [],
  );
  const unknown = components.some(({ steps }) =>
    steps.some(({ amounts }) => Object.values(amounts).some((amount) => amount === null)),
  );
  const fields = {
    ...(unknown ? {} : { component: 'is no component of this programme whose amount is not known here' }),
    ...(components.every(({ currency }) => currency === input.currency)
      ? {}
      : { currency: 'must be the currency of the component' }),
    ...(input.validTo !== null && input.validTo <= input.validFrom
      ? { validTo: 'must lie after validFrom: it is the first day the figure no longer holds' }
      : {}),
  };
  if (Object.keys(fields).length > 0)
    throw new DomainError<ProgrammeErrorCode>('figure.unsuitable', 'This figure cannot be entered so.', { fields });
}
