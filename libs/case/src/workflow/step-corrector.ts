import { Injectable } from '@nestjs/common';
import { holdAfter, type HistoryStep, type MemberStage } from '@homeward/contracts';
import { AuditTrail } from '@homeward/audit';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { zoneOfOffice } from '../data/case-office.ts';
import { getCorrectable, type CorrectableStep } from './data/correctable-step.ts';
import { MemberStages, type RestoredHold } from './member-stages.ts';
import type { WorkflowSituation } from './sockets.ts';
import { WorkflowRegistry } from './workflow-registry.ts';

export interface StepToCorrect {
  readonly caseId: string;
  readonly officeId: string;
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

/** Takes back one step inside the transaction of whoever holds the case. */
@Injectable()
export class StepCorrector {
  constructor(
    private readonly registry: WorkflowRegistry,
    private readonly stages: MemberStages,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case.step-not-last`, `record.not-found` */
  async correct(
    tx: EntityManager,
    actor: Actor,
    { caseId, officeId, stepId, reason }: StepToCorrect,
  ): Promise<CorrectedStep> {
    const step = await getCorrectable(tx, caseId, stepId);
    const today = this.clock.today(await zoneOfOffice(tx, officeId));
    const { memberId, personId, principal, stage } = step;
    const members = [{ id: memberId, personId, principal, stage }];
    const place = { tx, actor, caseId, officeId, today, happenedOn: today };
    const situation: WorkflowSituation = { ...place, action: 'correct-step', members };
    const hold = await standingHold(tx, step);
    await this.stages.move(situation, [step.to], [step.from], { reason, correctsId: stepId, hold });
    const notTakenBack = await this.takeBack({ ...situation, action: step.action }, step);
    await this.audit.record(
      tx,
      actor,
      { action: 'correct-step', recordType: 'case', recordId: caseId, officeId },
      { stage: { before: step.to, after: step.from } },
    );
    return { memberId, stage: step.from, ...(await this.stages.derive(tx, caseId)), notTakenBack };
  }

  /** The effects ran for the member as they stood before the step. */
  private async takeBack(situation: WorkflowSituation, step: CorrectableStep): Promise<string[]> {
    const before = situation.members.map((member) => ({ ...member, stage: step.from }));
    const left: string[] = [];
    for (const { name, members } of this.registry.effectsFor(step.action, before))
      left.push(...((await this.registry.effect(name).takeBack?.({ ...situation, members })) ?? []));
    return left;
  }
}

interface Told extends HistoryStep {
  readonly reasonCode: string | null;
  readonly reviewOn: string | null;
}

/** Whoever was on hold when they were withdrawn by mistake is on hold again, with the day somebody looks. */
async function standingHold(
  tx: EntityManager,
  { id, memberId, from, to }: CorrectableStep,
): Promise<RestoredHold | null> {
  const steps: Told[] = await tx.query(
    `select id::text, action, from_stage as "from", to_stage as "to", corrects_id::text as corrects,
            reason_code as "reasonCode", to_char(review_on, 'YYYY-MM-DD') as "reviewOn"
       from case_history where member_id = $1 order by case_history.id`,
    [memberId],
  );
  const correction = { action: 'correct-step', from: to, to: from, corrects: id, reasonCode: null, reviewOn: null };
  const hold = holdAfter([...steps, correction]);
  return hold && { reasonCode: hold.reasonCode!, reviewOn: hold.reviewOn! };
}
