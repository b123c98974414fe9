import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refuseIfWrong } from '../../domain/reintegration.errors.ts';
import { holdPlan, standingGrants, turnPlan, type HeldPlan, type LineTerms } from '../data/plan-rows.ts';
import { writeLines } from '../data/write-lines.ts';
import { modalityProblem } from '../domain/modality-fits.ts';

export interface SavePlanDraftInput {
  readonly memberId: string;
  /** As read; none while the member has no plan. */
  readonly version?: number | null | undefined;
  /** What the person wants to reach, in their words. */
  readonly goal: string;
  readonly lines: readonly LineTerms[];
}

export interface SavedPlanDraft {
  readonly id: string;
  readonly versionId: string;
  readonly number: number;
  readonly version: number;
}

/** Writes the draft of a member's next plan over; what was agreed stands beside it untouched until this one is. */
@Injectable()
export class SavePlanDraftAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `plan.unsuitable`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: SavePlanDraftInput): Promise<SavedPlanDraft> {
    return this.transactions.run(actor, async (tx) => {
      const plan = await this.hold(tx, actor, caseId, input);
      await this.check(tx, plan, input.lines);
      const draft = await this.openDraft(tx, actor, plan, input.goal);
      await writeLines(tx, plan, draft.id, input.lines, this.clock.now());
      const version = await turnPlan(tx, plan.id);
      const about = { recordType: 'plan_version', recordId: draft.id, officeId: plan.officeId };
      await this.audit.record(
        tx,
        actor,
        { action: 'draft-plan', ...about },
        { goal: { after: input.goal }, lines: { after: input.lines.length } },
      );
      return { id: plan.id, versionId: draft.id, number: draft.number, version };
    });
  }

  private async hold(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    { memberId, version }: SavePlanDraftInput,
  ): Promise<HeldPlan> {
    const officeId = await lockCase(tx, caseId);
    demand(actor, 'plan.write', officeId);
    const [member]: unknown[] = await tx.query(`select 1 from case_member where id = $1 and case_id = $2`, [
      memberId,
      caseId,
    ]);
    if (!member) throw notFound('member of this case', { memberId: 'must be of this case' });
    const [known]: { id: string; version: number }[] = await tx.query(
      `select id, version from reintegration_plan where member_id = $1`,
      [memberId],
    );
    if (known) {
      if ((version ?? 0) !== known.version) throw staleVersion('plan', version ?? 0, known.version);
      return holdPlan(tx, this.clock, known.id);
    }
    const id = randomUUID();
    await tx.query(
      `insert into reintegration_plan (id, case_id, office_id, member_id, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, caseId, officeId, memberId, personOf(actor), this.clock.now()],
    );
    return holdPlan(tx, this.clock, id);
  }

  private async check(tx: EntityManager, plan: HeldPlan, lines: readonly LineTerms[]): Promise<void> {
    const grants = await standingGrants(tx, plan.memberId);
    const known: { id: string; ended: boolean }[] = await tx.query(
      `select id, ended_as is not null as ended from plan_line where plan_id = $1`,
      [plan.id],
    );
    const fields: Record<string, string> = {};
    lines.forEach(({ lineId, entitlementId, currency, modality }, i) => {
      const grant = grants.find(({ id }) => id === entitlementId);
      if (!grant) fields[`lines.${i}.entitlementId`] = 'is nothing this member was granted and still is';
      else if (grant.currency !== currency)
        fields[`lines.${i}.currency`] = `must be ${grant.currency}, as it was granted`;
      const problem = grant && modalityProblem(grant.modality, modality);
      if (problem) fields[`lines.${i}.modality`] = problem;
      if (lineId && !known.some(({ id, ended }) => id === lineId && !ended))
        fields[`lines.${i}.lineId`] = 'is no line of this plan that goes on';
      if (lineId && lines.findIndex((other) => other.lineId === lineId) < i)
        fields[`lines.${i}.lineId`] = 'stands twice';
    });
    refuseIfWrong('plan.unsuitable', 'The plan cannot be kept so.', fields);
  }

  private async openDraft(
    tx: EntityManager,
    actor: Actor,
    plan: HeldPlan,
    goal: string,
  ): Promise<{ id: string; number: number }> {
    const written = [goal, personOf(actor), this.clock.now()];
    const [drafts]: [{ id: string; number: number }[], number] = await tx.query(
      `update plan_version set goal = $2, drafted_by = $3, drafted_at = $4
        where plan_id = $1 and state = 'draft' returning id, number`,
      [plan.id, ...written],
    );
    if (drafts[0]) {
      await tx.query(`delete from plan_line_terms where version_id = $1`, [drafts[0].id]);
      return drafts[0];
    }
    const rows: { id: string; number: number }[] = await tx.query(
      `insert into plan_version (plan_id, case_id, office_id, member_id, number, state, goal, drafted_by, drafted_at)
       select $1, $2, $3, $4, coalesce(max(number), 0) + 1, 'draft', $5, $6, $7 from plan_version where plan_id = $1
       returning id, number`,
      [plan.id, plan.caseId, plan.officeId, plan.memberId, ...written],
    );
    return rows[0]!;
  }
}
