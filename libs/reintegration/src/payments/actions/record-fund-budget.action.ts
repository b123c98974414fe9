import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { refuseIfWrong } from '../../domain/reintegration.errors.ts';

export interface RecordFundBudgetInput {
  /** Which project pays which programme. */
  readonly fundId: string;
  readonly currency: string;
  readonly budgetMinor: number;
  /** The agreement or decision it rests on. */
  readonly source: string;
}

/** Writes down what a project has for a programme. More money later is another budget beside it. */
@Injectable()
export class RecordFundBudgetAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `fund-budget.unsuitable`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: RecordFundBudgetInput): Promise<{ id: string }> {
    const { fundId, currency, budgetMinor, source } = input;
    return this.transactions.run(actor, async (tx) => {
      const [fund]: { officeId: string; currency: boolean }[] = await tx.query(
        `select office_id as "officeId", exists (select 1 from currency where code = $2) as currency
           from programme_fund where id = $1`,
        [fundId, currency],
      );
      if (!fund) throw notFound('fund');
      demand(actor, 'project.manage', fund.officeId);
      refuseIfWrong('fund-budget.unsuitable', 'This budget cannot be kept so.', {
        ...(fund.currency ? {} : { currency: 'is no currency of the list' }),
      });
      const id = randomUUID();
      await tx.query(
        `insert into fund_budget (id, fund_id, office_id, currency, budget_minor, source, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, fundId, fund.officeId, currency, budgetMinor, source, personOf(actor), this.clock.now()],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'record-fund-budget', recordType: 'fund_budget', recordId: id, officeId: fund.officeId },
        { currency: { after: currency }, budgetMinor: { after: budgetMinor }, source: { after: source } },
      );
      return { id };
    });
  }
}
