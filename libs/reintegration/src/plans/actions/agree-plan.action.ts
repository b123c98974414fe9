import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { PlanSigner } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal, refuseIfWrong } from '../../domain/reintegration.errors.ts';
import { holdPlan, turnPlan, type HeldPlan } from '../data/plan-rows.ts';
import { demandSigner } from '../data/signers.ts';

export interface AgreePlanInput {
  readonly versionId: string;
  /** Of the plan, as read. */
  readonly version: number;
  readonly signedOn: string;
  readonly signedBy: PlanSigner;
  /** In which it was read to whoever signed. */
  readonly language: string;
  /** The signed copy, a file of this member. */
  readonly signedCopyId: string;
}

/** The person puts their name under the plan; the one before it is superseded and stays as it was. */
@Injectable()
export class AgreePlanAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `plan.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: AgreePlanInput): Promise<{ id: string; version: number }> {
    const { versionId, version, signedOn, signedBy, language, signedCopyId } = input;
    return this.transactions.run(actor, async (tx) => {
      const [found]: { planId: string; state: string }[] = await tx.query(
        `select plan_id as "planId", state from plan_version where id = $1`,
        [versionId],
      );
      if (!found) throw notFound('version of a plan');
      const plan = await holdPlan(tx, this.clock, found.planId, version);
      demand(actor, 'plan.write', plan.officeId);
      if (found.state !== 'draft')
        throw refusal('plan.not-a-draft', 'This version was agreed before. Draft the next one to change it.');
      await this.check(tx, plan, input);
      await demandSigner(tx, plan.memberId, signedBy, signedOn);
      const now = this.clock.now();
      await tx.query(
        `update plan_version set state = 'superseded', superseded_at = $2 where plan_id = $1 and state = 'agreed'`,
        [plan.id, now],
      );
      await tx.query(
        `update plan_version set state = 'agreed', signed_on = $2, signed_by = $3, language = $4, signed_copy_id = $5,
           agreed_with = $6, agreed_at = $7 where id = $1`,
        [versionId, signedOn, signedBy, language, signedCopyId, personOf(actor), now],
      );
      const about = { recordType: 'plan_version', recordId: versionId, officeId: plan.officeId };
      await this.audit.record(
        tx,
        actor,
        { action: 'agree-plan', ...about },
        { signedOn: { after: signedOn }, signedBy: { after: signedBy }, language: { after: language } },
      );
      return { id: plan.id, version: await turnPlan(tx, plan.id) };
    });
  }

  private async check(tx: EntityManager, plan: HeldPlan, input: AgreePlanInput): Promise<void> {
    const [found]: { language: boolean; copy: boolean; dropped: number; lowered: number }[] = await tx.query(
      `select exists (select 1 from language where code = $2) as language,
              exists (select 1 from attachment a where a.id = $3 and a.member_id = $4
                        and a.matter_class = 'ordinary') as copy,
              (select count(*)::integer from plan_line l
                where l.plan_id = $1 and l.ended_as is null
                  and not exists (select 1 from plan_line_terms t where t.version_id = $5 and t.line_id = l.id)
                  and exists (select 1 from disbursement d where d.line_id = l.id
                                and d.state not in ('rejected', 'cancelled', 'returned'))) as dropped,
              (select count(*)::integer from plan_line_terms t where t.version_id = $5 and t.amount_minor < (
                 select coalesce(sum(d.amount_minor), 0) from disbursement d
                  where d.line_id = t.line_id and d.state not in ('rejected', 'cancelled', 'returned'))) as lowered`,
      [plan.id, input.language, input.signedCopyId, plan.memberId, input.versionId],
    );
    const { language, copy, dropped, lowered } = found!;
    refuseIfWrong('plan.unsuitable', 'The plan cannot be agreed so.', {
      ...(language ? {} : { language: 'is no language of the list' }),
      ...(copy ? {} : { signedCopyId: 'must be a file of this member' }),
      ...(input.signedOn > plan.today ? { signedOn: 'lies in the future; a plan is agreed once it is signed' } : {}),
      ...(dropped > 0
        ? { lines: `leaves out ${dropped} for which money was asked; settle them or let them lapse` }
        : {}),
      ...(lowered > 0 ? { lines: `plans less than what was asked for already (${lowered})` } : {}),
    });
  }
}
