import { Injectable } from '@nestjs/common';
import type { AidModality, DisbursementFileKind, PayeeKind, ServiceType } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';

/** All that somebody learns who approves for an office without seeing its cases. */
export interface PaymentToApprove {
  readonly id: string;
  readonly version: number;
  readonly caseNumber: string;
  readonly officeName: string;
  readonly payeeKind: PayeeKind;
  readonly payeeName: string;
  readonly serviceType: ServiceType;
  readonly modality: AidModality;
  readonly tranche: number;
  readonly amountMinor: number;
  readonly currency: string;
  readonly projectName: string;
  readonly fundLeftMinor: number;
  readonly requestedAt: string;
  /** By whose clock it was asked for. */
  readonly timeZone: string;
  readonly requestedByName: string | null;
  readonly approvalsNeeded: number;
  readonly approvedByNames: readonly string[];
  /** Why the reader cannot decide on it. */
  readonly mine: 'asked' | 'approved' | null;
  readonly papers: readonly { readonly kind: DisbursementFileKind; readonly amountMinor: number | null }[];
}

/** @param offices a place of a statement, such as `$1` */
export const toApprove = (offices: string): string =>
  `d.state = 'requested' and d.office_id = any (${offices}::uuid[])`;

const WAITING_SQL = `with waiting as (
  select d.id, d.version, d.case_number as "caseNumber", o.name as "officeName", d.payee_kind as "payeeKind",
         d.payee_name as "payeeName", d.service_type as "serviceType", d.modality, d.tranche,
         d.amount_minor as "amountMinor", d.currency, p.name as "projectName",
         (b.budget_minor - b.committed_minor)::float8 as "fundLeftMinor", d.requested_at as "requestedAt",
         o.time_zone as "timeZone",
         (select u.display_name from app_user u where u.id = d.requested_by) as "requestedByName",
         d.approvals_needed as "approvalsNeeded",
         (select coalesce(json_agg(u.display_name order by a.at), '[]') from disbursement_approval a
            join app_user u on u.id = a.approver_id where a.disbursement_id = d.id) as "approvedByNames",
         case when d.requested_by = $1 then 'asked'
              when exists (select 1 from disbursement_approval a where a.disbursement_id = d.id and a.approver_id = $1)
                then 'approved' end as mine,
         (select coalesce(json_agg(json_build_object('kind', f.kind, 'amountMinor', f.amount_minor) order by f.added_at, f.id), '[]')
            from disbursement_file f where f.disbursement_id = d.id) as papers
    from disbursement d join office o on o.id = d.office_id
    join fund_budget b on b.id = d.fund_budget_id join programme_fund f on f.id = b.fund_id
    join project p on p.id = f.project_id
   where ${toApprove('$2')})
  select (select count(*) from waiting)::integer as total,
         coalesce((select json_agg(w order by w."requestedAt", w.id)
           from (select * from waiting order by "requestedAt", id limit $3 offset $4) w), '[]') as rows`;

/** What waits for an approval in the offices somebody approves for, oldest first. */
@Injectable()
export class PaymentsToApproveQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor, query: PageQuery): Promise<{ rows: PaymentToApprove[]; page: PageInfo }> {
    demand(actor, 'payment.approve');
    const { page, size, offset } = pageOf(query);
    const [row] = await this.transactions.read<{ total: number; rows: PaymentToApprove[] }>(actor, {
      name: 'payments_to_approve',
      text: WAITING_SQL,
      values: [actor.userId, actor.offices['payment.approve'] ?? [], size, offset],
    });
    const { rows, total } = row!;
    return { rows, page: { page, size, total } };
  }
}
