import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import type { AidModality, PayeeKind, ServiceType } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';
import { budgetOf, demandAskable } from '../data/budget-checks.ts';
import { DisbursementRows, type PaperInput } from '../data/disbursement-rows.ts';
import { fundOf } from '../data/funds.ts';
import { RequestedDisbursements } from '../data/requested-disbursements.ts';

export interface PlanDisbursementInput {
  readonly lineId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly payeeKind: PayeeKind;
  readonly payeeName: string;
  /** The partner that is to hand it over. */
  readonly partnerOfficeId?: string | null | undefined;
  readonly fundBudgetId?: string | null | undefined;
  /** Offers and the invoice. */
  readonly files: readonly PaperInput[];
  /** Asked for at once; else it stands as planned. */
  readonly request: boolean;
}

interface Line {
  readonly memberId: string;
  readonly entitlementId: string;
  readonly modality: AidModality;
  readonly serviceType: ServiceType;
  readonly plannedMinor: number;
  readonly askedMinor: number;
  readonly tranches: number;
  readonly caseNumber: string;
}

/** Plans one payment of a line that was agreed with the person, and asks for it when it is ready. */
@Injectable()
export class PlanDisbursementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly rows: DisbursementRows,
    private readonly requested: RequestedDisbursements,
  ) {}

  /** @throws DomainError `disbursement.*`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: PlanDisbursementInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'payment.request', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const line = await this.lineOf(tx, caseId, input);
      const budget = demandAskable(await budgetOf(tx, line.entitlementId), { ...line, ...input });
      const id = randomUUID();
      const at = this.clock.now();
      const fund = await fundOf(tx, input.fundBudgetId, { ...budget, day: today });
      await tx.query(
        `insert into disbursement (id, case_id, office_id, member_id, case_number, line_id, entitlement_id,
           fund_budget_id, tranche, state, service_type, modality, payee_kind, payee_name, partner_office_id,
           amount_minor, currency, approvals_needed, planned_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'planned', $10, $11, $12, $13, $14, $15, $16, 2, $17, $18)`,
        [
          ...[id, caseId, officeId, line.memberId, line.caseNumber, input.lineId, line.entitlementId, fund],
          ...[line.tranches + 1, line.serviceType, line.modality, input.payeeKind, input.payeeName],
          ...[await this.partnerOf(tx, input), input.amountMinor, input.currency, personOf(actor), at],
        ],
      );
      await this.rows.file(tx, actor, { id, caseId, officeId, memberId: line.memberId }, input.files);
      await this.rows.tell(tx, actor, { id, caseId, officeId, memberId: line.memberId }, 'planned');
      const { amountMinor, currency } = input;
      const about = { recordType: 'disbursement', recordId: id, officeId };
      await this.audit.record(
        tx,
        actor,
        { action: 'plan-disbursement', ...about },
        { amountMinor: { after: amountMinor }, currency: { after: currency }, payeeName: { after: input.payeeName } },
      );
      if (!input.request) return { id, version: 1 };
      return this.requested.request(tx, actor, await this.rows.hold(tx, id, 1), budget.programmeCode);
    });
  }

  private async lineOf(tx: EntityManager, caseId: string, input: PlanDisbursementInput): Promise<Line> {
    const [line]: Line[] = await tx.query(
      `select l.member_id as "memberId", t.entitlement_id as "entitlementId", t.modality,
              t.service_type as "serviceType", t.amount_minor as "plannedMinor", c.number as "caseNumber",
              (select coalesce(sum(d.amount_minor), 0)::float8 from disbursement d
                where d.line_id = l.id and d.state not in ('rejected', 'cancelled', 'returned')) as "askedMinor",
              (select coalesce(max(d.tranche), 0) from disbursement d where d.line_id = l.id) as tranches
         from plan_line l join plan_line_terms t on t.line_id = l.id
         join plan_version v on v.id = t.version_id and v.state = 'agreed'
         join "case" c on c.id = l.case_id
        where l.id = $1 and l.case_id = $2 and l.ended_as is null`,
      [input.lineId, caseId],
    );
    if (!line) throw notFound('line', { lineId: 'must be a line of the agreed plan that goes on' });
    const left = line.plannedMinor - line.askedMinor;
    if (input.amountMinor > left)
      throw refusal(
        'disbursement.above-budget',
        'More was not planned with the person.',
        { amountMinor: 'is more than is left of this line; agree another version of the plan first' },
        { leftMinor: left },
      );
    return line;
  }

  private async partnerOf(tx: EntityManager, { partnerOfficeId }: PlanDisbursementInput): Promise<string | null> {
    if (!partnerOfficeId) return null;
    const [partner]: { id: string }[] = await tx.query(
      `select id from office where id = $1 and kind = 'partner-organisation'`,
      [partnerOfficeId],
    );
    if (partner) return partner.id;
    throw refusal('disbursement.unsuitable', 'This cannot be asked for so.', {
      partnerOfficeId: 'must be a partner organisation',
    });
  }
}
