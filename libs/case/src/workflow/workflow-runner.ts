import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MemberStage, WorkflowAction, WorkflowActionName } from '@homeward/contracts';
import { Clock, demand, DomainError, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../data/lock-case.ts';
import { zoneOfOffice } from '../data/case-office.ts';
import type { CaseErrorCode } from '../domain/case.errors.ts';
import { checkStepInput, type StepDetails } from './domain/step-input.ts';
import { MemberStages } from './member-stages.ts';
import type { MissingRequirement, WorkflowMember, WorkflowSituation } from './sockets.ts';
import { WorkflowRegistry } from './workflow-registry.ts';

export interface WorkflowStep extends StepDetails {
  readonly action: WorkflowActionName;
  readonly caseId: string;
  /** Whom it is for; all members of the case at a stage the action may leave, when absent. */
  readonly memberIds?: readonly string[] | undefined;
  /** `YYYY-MM-DD`, of an application made on paper; the day of the step when absent. */
  readonly appliedOn?: string | undefined;
}

export interface WorkflowBeginning {
  readonly action: WorkflowActionName;
  readonly caseId: string;
  readonly memberIds: readonly string[];
  readonly officeId: string;
}

export interface WorkflowOutcome {
  readonly memberIds: readonly string[];
  /** Where these members stand now, in the order of `memberIds`. */
  readonly stages: readonly MemberStage[];
  /** The stage the case shows from now on. */
  readonly caseStage: MemberStage;
  /** The case's version from now on. */
  readonly version: number;
}

/** Runs one line of the workflow table inside the transaction of the action that calls for it. */
@Injectable()
export class WorkflowRunner {
  constructor(
    private readonly registry: WorkflowRegistry,
    private readonly stages: MemberStages,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `permission.missing`, `record.not-found`, `case.no-member-at-stage`, `case.member-on-hold`,
   *   `case.step-input-wrong`, `case.requirement-missing`, `case.member-moved`
   */
  async run(tx: EntityManager, actor: Actor, step: WorkflowStep): Promise<WorkflowOutcome> {
    const rule = this.registry.table[step.action]!;
    const officeId = await lockCase(tx, step.caseId);
    demand(actor, rule.permission, officeId);
    const today = this.clock.today(await zoneOfOffice(tx, officeId));
    checkStepInput(rule, step, today);
    const members = await this.membersFor(tx, step, rule);
    const { action, caseId, appliedOn } = step;
    const happenedOn = step.happenedOn ?? today;
    const days = { today, happenedOn, appliedOn };
    const situation: WorkflowSituation = { tx, actor, action, caseId, officeId, ...days, members };
    const missing = await this.missing(situation);
    if (missing.length > 0)
      throw new DomainError<CaseErrorCode>(
        'case.requirement-missing',
        `This cannot be done yet. ${wordsOf(missing).join(' ')}`,
        { extra: { action, missing: wordsOf(missing), requirements: missing.map(({ requirement }) => requirement) } },
      );
    const stages = members.map(({ stage }) => reached(rule, step, stage));
    await this.stages.move(situation, rule.from, stages, step);
    for (const { name, members: concerned } of this.registry.effectsFor(action, members))
      await this.registry.effect(name).apply({ ...situation, members: concerned });
    await this.audit.record(tx, actor, { action, recordType: 'case', recordId: caseId, officeId });
    return { memberIds: members.map(({ id }) => id), stages, ...(await this.stages.derive(tx, caseId)) };
  }

  /** What still stands in the way; empty when the action may be taken. */
  async missing(situation: WorkflowSituation): Promise<MissingRequirement[]> {
    const missing: MissingRequirement[] = [];
    for (const name of this.registry.table[situation.action]!.requires) {
      const answer = await this.registry.requirement(name).check(situation);
      if (!answer.met) missing.push({ requirement: name, words: answer.missing });
    }
    return missing;
  }

  /** Begins the way of members just written at the action's stage, in a case just written or already standing. */
  async begin(tx: EntityManager, actor: Actor, beginning: WorkflowBeginning): Promise<void> {
    demand(actor, this.registry.table[beginning.action]!.permission, beginning.officeId);
    const today = this.clock.today(await zoneOfOffice(tx, beginning.officeId));
    await this.stages.begin(tx, actor, beginning, this.registry.table[beginning.action]!.to as MemberStage, today);
  }

  private async membersFor(tx: EntityManager, step: WorkflowStep, rule: WorkflowAction): Promise<WorkflowMember[]> {
    const members: StandingMember[] = await tx.query(
      `select id, person_id as "personId", principal, stage, hold_reason is not null as "onHold",
              to_char(hold_review_on, 'YYYY-MM-DD') as "reviewOn",
              (select to_char(max(h.happened_on), 'YYYY-MM-DD') from case_history h
                where h.member_id = case_member.id and h.from_stage is not null and h.corrects_id is null
                  and not exists (select 1 from case_history c where c.corrects_id = h.id)) as "lastStepOn"
         from case_member
        where case_id = $1 and (id = any ($2::uuid[]) or ($2::uuid[] is null and stage = any ($3::text[]))) order by id`,
      [step.caseId, step.memberIds ?? null, rule.from],
    );
    if (step.memberIds && members.length < new Set(step.memberIds).size)
      throw notFound('member of this case', { memberIds: 'must be of this case' });
    if (members.length === 0)
      throw new DomainError<CaseErrorCode>(
        'case.no-member-at-stage',
        `Nobody in this case is at a stage this can be done from (${rule.from.join(', ')}).`,
        { extra: { action: step.action, from: rule.from } },
      );
    const held = rule.whileHeld ? undefined : members.find(({ onHold }) => onHold);
    if (held)
      throw new DomainError<CaseErrorCode>(
        'case.member-on-hold',
        `One of these members is on hold until ${held.reviewOn!}. Resume them first, or name the others only.`,
        { extra: { action: step.action, members: members.filter(({ onHold }) => onHold).map(({ id }) => id) } },
      );
    checkOrder(members, step.happenedOn);
    return members.map(({ id, personId, principal, stage }) => ({ id, personId, principal, stage }));
  }
}

/** Two requirements may want the same. */
const wordsOf = (missing: readonly MissingRequirement[]): string[] => [...new Set(missing.map(({ words }) => words))];

interface StandingMember extends WorkflowMember {
  readonly onHold: boolean;
  readonly reviewOn: string | null;
  /** Of the steps that stand; the day a case was entered is not the day anything happened. */
  readonly lastStepOn: string | null;
}

/** What happened later cannot lie on an earlier day, or the story told afterwards is not the one that was. */
function checkOrder(members: readonly StandingMember[], happenedOn: string | null | undefined): void {
  const after = members.find(({ lastStepOn }) => happenedOn && lastStepOn && lastStepOn > happenedOn);
  if (!after) return;
  throw new DomainError<CaseErrorCode>('case.step-input-wrong', 'This step needs to be told more, or otherwise.', {
    fields: {
      happenedOn: `lies before the last step of one of these members (${after.lastStepOn!}); name a later day`,
    },
  });
}

function reached(rule: WorkflowAction, step: WorkflowStep, stands: MemberStage): MemberStage {
  if (rule.to === 'SAME') return stands;
  return rule.to === 'NAMED' ? step.stage! : rule.to;
}
