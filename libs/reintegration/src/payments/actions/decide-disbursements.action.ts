import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { DisbursementState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';
import { budgetOf, demandApprovable, demandAskable, inWords } from '../data/budget-checks.ts';
import { DisbursementRows, type HeldDisbursement } from '../data/disbursement-rows.ts';

export interface DecideDisbursementsInput {
  readonly decision: 'approve' | 'reject';
  /** Why it is rejected. */
  readonly reason?: string | null | undefined;
  /** As read by whoever decides. */
  readonly payments: readonly { readonly id: string; readonly version: number }[];
}

export interface DecidedDisbursement {
  readonly id: string;
  readonly state: DisbursementState | null;
  readonly version: number | null;
  readonly problem: { readonly code: string; readonly title: string; readonly fields: Record<string, string> } | null;
}

/**
 * Another person than the one who asked approves, and above the office's sum two do. Many are decided in one go; each
 * stands or falls alone. Whoever approves for an office need not see the case: what is written is written for the
 * office whose case it is, in that one transaction (ADR 16).
 */
@Injectable()
export class DecideDisbursementsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly rows: DisbursementRows,
  ) {}

  /** @throws DomainError `disbursement.unsuitable`; what one payment lacks stands in its own result */
  async execute(actor: Actor, input: DecideDisbursementsInput): Promise<DecidedDisbursement[]> {
    demand(actor, 'payment.approve');
    if (input.decision === 'reject' && !input.reason?.trim())
      throw refusal('disbursement.unsuitable', 'A request is not rejected without a word.', {
        reason: 'is missing; say why, so that it can be mended',
      });
    const decided: DecidedDisbursement[] = [];
    for (const payment of input.payments) {
      try {
        decided.push({ ...(await this.decide(actor, payment, input)), problem: null });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const problem = { code: error.code, title: error.message, fields: { ...error.fields } };
        decided.push({ id: payment.id, state: null, version: null, problem });
      }
    }
    return decided;
  }

  private async decide(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    { decision, reason }: DecideDisbursementsInput,
  ): Promise<{ id: string; state: DisbursementState; version: number }> {
    const acting = await this.actingFor(actor, id);
    return this.transactions.run(acting, async (tx) => {
      const held = await this.rows.hold(tx, id, version);
      demand(actor, 'payment.approve', held.officeId);
      if (held.state !== 'requested')
        throw refusal('disbursement.not-now', 'Nobody asks for this any more.', {}, { state: held.state });
      if (held.requestedBy === personOf(actor))
        throw refusal('disbursement.own', 'You asked for this payment: another person decides on it.');
      if (decision === 'approve') return this.approve(tx, actor, held);
      const columns = { ended_on: held.today, ended_by: personOf(actor), end_reason: reason!.trim() };
      const moved = await this.rows.move(tx, actor, held, 'rejected', { action: 'reject-disbursement', columns });
      return { ...moved, state: 'rejected' };
    });
  }

  private async approve(
    tx: EntityManager,
    actor: Actor,
    held: HeldDisbursement,
  ): Promise<{ id: string; state: DisbursementState; version: number }> {
    demandApprovable(demandAskable(await budgetOf(tx, held.entitlementId), held), held.today);
    const given = await this.addApproval(tx, actor, held);
    if (given < held.approvalsNeeded) {
      await this.rows.write(tx, held.id, {});
      const about = { recordType: 'disbursement', recordId: held.id, officeId: held.officeId };
      await this.audit.record(tx, actor, { action: 'approve-disbursement', ...about }, { approvals: { after: given } });
      return { id: held.id, state: 'requested', version: held.version + 1 };
    }
    const columns = { approved_at: this.clock.now() };
    const moved = await this.rows.move(tx, actor, held, 'approved', { action: 'approve-disbursement', columns });
    return { ...moved, state: 'approved' };
  }

  private async addApproval(tx: EntityManager, actor: Actor, held: HeldDisbursement): Promise<number> {
    try {
      await tx.query(
        `insert into disbursement_approval (disbursement_id, requested_by, approver_id, case_id, office_id, member_id, at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [...[held.id, held.requestedBy, personOf(actor), held.caseId, held.officeId, held.memberId], this.clock.now()],
      );
    } catch (error) {
      throw inWords(error);
    }
    const [{ given }]: [{ given: number }] = await tx.query(
      `select count(*)::integer as given from disbursement_approval where disbursement_id = $1`,
      [held.id],
    );
    return given;
  }

  /** The same person, for one transaction, with what approving needs in the office whose case it is and nothing else. */
  private async actingFor(actor: Actor, id: string): Promise<Actor> {
    const [found] = await this.transactions.read<{ officeId: string }>(actor, {
      ...{ name: 'disbursement_office', text: `select office_id as "officeId" from disbursement where id = $1` },
      values: [id],
    });
    if (!found) throw notFound('payment');
    demand(actor, 'payment.approve', found.officeId);
    const here = [found.officeId];
    return { ...actor, secondFactor: false, offices: { 'case.read': here, 'payment.approve': here } };
  }
}
