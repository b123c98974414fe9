import { Injectable } from '@nestjs/common';
import type { MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { AuditTrail } from '@homeward/audit';
import { Clock, demand, type Actor } from '@homeward/platform';
import { zoneOfOffice } from '../../data/case-office.ts';
import { lockCase } from '../../data/lock-case.ts';
import { getCorrectable, type CorrectableStep } from '../data/correctable-step.ts';
import { MemberStages } from '../member-stages.ts';
import type { WorkflowSituation } from '../sockets.ts';
import { WorkflowRegistry } from '../workflow-registry.ts';

export interface CorrectStepInput {
  readonly caseId: string;
  readonly version: number;
  /** The step in the timeline. */
  readonly stepId: string;
  readonly reason: string;
}

export interface CorrectedStep {
  readonly memberId: string;
  readonly stage: MemberStage;
  readonly caseStage: MemberStage;
  readonly version: number;
  /** What the step had set off and could not be taken back, in words. */
  readonly notTakenBack: readonly string[];
}

/** Takes back a step that was taken by mistake. Both stay in the timeline, because what happened is never rewritten. */
@Injectable()
export class CorrectStepAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: WorkflowRegistry,
    private readonly stages: MemberStages,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case.step-not-last`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, { caseId, version, stepId, reason }: CorrectStepInput): Promise<CorrectedStep> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId, version);
      demand(actor, 'case.correct', officeId);
      const step = await getCorrectable(tx, caseId, stepId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const { memberId, personId, principal, stage } = step;
      const members = [{ id: memberId, personId, principal, stage }];
      const place = { tx, actor, caseId, officeId, today, happenedOn: today };
      const situation: WorkflowSituation = { ...place, action: 'correct-step', members };
      await this.stages.move(situation, [step.to], [step.from], { reason, correctsId: stepId });
      const notTakenBack = await this.takeBack({ ...situation, action: step.action }, step);
      await this.audit.record(
        tx,
        actor,
        { action: 'correct-step', recordType: 'case', recordId: caseId, officeId },
        { stage: { before: step.to, after: step.from } },
      );
      return { memberId, stage: step.from, ...(await this.stages.derive(tx, caseId)), notTakenBack };
    });
  }

  /** The effects ran for the member as they stood before the step. */
  private async takeBack(situation: WorkflowSituation, step: CorrectableStep): Promise<string[]> {
    const before = situation.members.map((member) => ({ ...member, stage: step.from }));
    const left: string[] = [];
    for (const { name, members } of this.registry.effectsFor(step.action, before)) {
      if (this.registry.effectToCome(name)) continue;
      left.push(...((await this.registry.effect(name).takeBack?.({ ...situation, members })) ?? []));
    }
    return left;
  }
}
