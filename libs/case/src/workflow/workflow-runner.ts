import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { deriveCaseStage, type MemberStage, type WorkflowActionName } from '@homeward/contracts';
import { Clock, currentCorrelationId, demand, DomainError, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../data/lock-case.ts';
import type { CaseErrorCode } from '../domain/case.errors.ts';
import type { WorkflowMember, WorkflowSituation } from './sockets.ts';
import { WorkflowRegistry } from './workflow-registry.ts';

export interface WorkflowStep {
  readonly action: WorkflowActionName;
  readonly caseId: string;
  /** Whom it is for; all members of the case at a stage the action may leave, when absent. */
  readonly memberIds?: readonly string[];
}

export interface WorkflowBeginning extends Required<WorkflowStep> {
  readonly officeId: string;
}

export interface WorkflowOutcome {
  readonly memberIds: readonly string[];
  readonly to: MemberStage;
  /** The stage the case shows from now on. */
  readonly caseStage: MemberStage;
}

/** Runs one line of the workflow table inside the transaction of the action that calls for it. */
@Injectable()
export class WorkflowRunner {
  constructor(
    private readonly registry: WorkflowRegistry,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `permission.missing`, `record.not-found`, `case.no-member-at-stage`, `case.requirement-missing`,
   *   `case.member-moved`
   */
  async run(tx: EntityManager, actor: Actor, step: WorkflowStep): Promise<WorkflowOutcome> {
    const rule = this.registry.table[step.action]!;
    const officeId = await lockCase(tx, step.caseId);
    demand(actor, rule.permission, officeId);
    const members = await this.membersFor(tx, step, rule.from);
    const situation: WorkflowSituation = { tx, actor, action: step.action, caseId: step.caseId, officeId, members };
    const missing = await this.missing(situation);
    if (missing.length > 0)
      throw new DomainError<CaseErrorCode>(
        'case.requirement-missing',
        `This cannot be done yet. ${missing.join(' ')}`,
        {
          extra: { action: step.action, missing },
        },
      );
    await this.move(situation, rule.from, rule.to);
    for (const name of rule.effects) await this.registry.effect(name).apply(situation);
    const caseStage = await this.deriveStage(tx, step.caseId);
    await this.audit.record(tx, actor, {
      action: step.action,
      recordType: 'case',
      recordId: step.caseId,
      officeId,
    });
    return { memberIds: members.map((member) => member.id), to: rule.to, caseStage };
  }

  /** What still stands in the way, in words; empty when the action may be taken. */
  async missing(situation: WorkflowSituation): Promise<string[]> {
    const missing: string[] = [];
    for (const name of this.registry.table[situation.action]!.requires) {
      const answer = await this.registry.requirement(name).check(situation);
      if (!answer.met) missing.push(answer.missing);
    }
    return missing;
  }

  /** Begins the way of members just written at the action's stage, in a case just written at the same. */
  async begin(tx: EntityManager, actor: Actor, step: WorkflowBeginning): Promise<void> {
    demand(actor, this.registry.table[step.action]!.permission, step.officeId);
    await this.writeHistory(tx, actor, step.action, step.memberIds);
  }

  private async membersFor(
    tx: EntityManager,
    step: WorkflowStep,
    from: readonly MemberStage[],
  ): Promise<WorkflowMember[]> {
    const members: WorkflowMember[] = await tx.query(
      `select id, person_id as "personId", principal, stage from case_member
        where case_id = $1 and (id = any ($2::uuid[]) or ($2::uuid[] is null and stage = any ($3::text[]))) order by id`,
      [step.caseId, step.memberIds ?? null, from],
    );
    if (step.memberIds && members.length < new Set(step.memberIds).size) throw notFound('member of this case');
    if (members.length === 0)
      throw new DomainError<CaseErrorCode>(
        'case.no-member-at-stage',
        `Nobody in this case is at a stage this can be done from (${from.join(', ')}).`,
        { extra: { action: step.action, from } },
      );
    return members;
  }

  private async move(situation: WorkflowSituation, from: readonly MemberStage[], to: MemberStage): Promise<void> {
    const ids = situation.members.map((member) => member.id);
    const { tx, action } = situation;
    const [moved]: [{ id: string }[], number] = await tx.query(
      `update case_member set stage = $3, version = version + 1
        where id = any ($1::uuid[]) and stage = any ($2::text[]) returning id`,
      [ids, from, to],
    );
    if (moved.length < ids.length)
      throw new DomainError<CaseErrorCode>(
        'case.member-moved',
        'Somebody in this case has moved to another stage since you looked. Read the case again.',
        { extra: { action, from, members: ids.filter((id) => !moved.some((row) => row.id === id)) } },
      );
    const froms = new Map(situation.members.map((member) => [member.id, member.stage]));
    await this.writeHistory(tx, situation.actor, action, ids, froms);
  }

  private async writeHistory(
    tx: EntityManager,
    actor: Actor,
    action: WorkflowActionName,
    memberIds: readonly string[],
    froms: ReadonlyMap<string, MemberStage> = new Map(),
  ): Promise<void> {
    await tx.query(
      `insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, actor_id, at, correlation_id)
       select m.case_id, m.office_id, m.id, $2, f.stage, $3, $4, $5, $6
         from unnest($1::uuid[], $7::text[]) as f (id, stage) join case_member m on m.id = f.id`,
      [
        memberIds,
        action,
        this.registry.table[action]!.to,
        actor.userId,
        this.clock.now(),
        currentCorrelationId(),
        memberIds.map((id) => froms.get(id) ?? null),
      ],
    );
  }

  private async deriveStage(tx: EntityManager, caseId: string): Promise<MemberStage> {
    const members: { stage: MemberStage; principal: boolean }[] = await tx.query(
      `select stage, principal from case_member where case_id = $1`,
      [caseId],
    );
    const stage = deriveCaseStage(members);
    await tx.query(`update "case" set stage = $2, updated_at = $3, version = version + 1 where id = $1`, [
      caseId,
      stage,
      this.clock.now(),
    ]);
    return stage;
  }
}
