import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';

export interface PaymentPolicyView {
  readonly id: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly programmeCode: string | null;
  readonly currency: string;
  readonly twoApproversAboveMinor: number;
  readonly quotesAboveMinor: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

export interface FundView {
  readonly fundId: string;
  readonly officeId: string;
  readonly programmeCode: string;
  readonly projectName: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly budgets: readonly {
    readonly id: string;
    readonly currency: string;
    readonly budgetMinor: number;
    readonly committedMinor: number;
    readonly source: string;
  }[];
}

/** By which rules payments are approved, and what they are paid from. */
@Injectable()
export class PaymentSettingsQuery {
  constructor(private readonly transactions: Transactions) {}

  policies(actor: Actor): Promise<PaymentPolicyView[]> {
    return this.transactions.read<PaymentPolicyView>(actor, {
      name: 'payment_policies',
      text: `select p.id, p.office_id as "officeId", o.name as "officeName", p.programme_code as "programmeCode", p.currency,
                    p.two_approvers_above_minor as "twoApproversAboveMinor", p.quotes_above_minor as "quotesAboveMinor",
                    to_char(p.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(p.valid_to, 'YYYY-MM-DD') as "validTo", p.source
               from payment_policy p join office o on o.id = p.office_id
              order by p.valid_to is not null, o.name, p.programme_code nulls first, p.currency, p.valid_from desc`,
      values: [],
    });
  }

  funds(actor: Actor): Promise<FundView[]> {
    return this.transactions.read<FundView>(actor, {
      name: 'payment_funds',
      text: `select f.id as "fundId", f.office_id as "officeId", f.programme_code as "programmeCode", p.name as "projectName",
                    to_char(f.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(f.valid_to, 'YYYY-MM-DD') as "validTo",
                    (select coalesce(json_agg(json_build_object('id', b.id, 'currency', b.currency,
                              'budgetMinor', b.budget_minor, 'committedMinor', b.committed_minor, 'source', b.source)
                              order by b.recorded_at, b.id), '[]')
                       from fund_budget b where b.fund_id = f.id) as budgets
               from programme_fund f join project p on p.id = f.project_id
              order by f.valid_to is not null, f.programme_code, p.name, f.id`,
      values: [],
    });
  }
}
