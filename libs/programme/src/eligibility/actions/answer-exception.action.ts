import { Injectable } from '@nestjs/common';
import { WorkflowRunner } from '@homeward/case';
import type { MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { DecisionStore } from '../data/decision-store.ts';
import { EvaluationStore } from '../data/evaluation-store.ts';
import { ExceptionStore, type ExceptionAnswer, type ProposedException } from '../data/exception-store.ts';

export interface AnsweredException {
  readonly id: string;
  readonly version: number;
  readonly state: 'approved' | 'refused';
  /** Where the member stands now, when it was approved. */
  readonly stage: MemberStage | null;
}

/**
 * Another person answers a proposed exception. Approved, the family is evaluated again with it, and the member is
 * approved on that evaluation in the same transaction.
 */
@Injectable()
export class AnswerExceptionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly evaluations: EvaluationStore,
    private readonly decisions: DecisionStore,
    private readonly exceptions: ExceptionStore,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `exception.*`,
   *   `case.requirement-missing`, `case.no-member-at-stage`
   */
  async execute(actor: Actor, input: ExceptionAnswer): Promise<AnsweredException> {
    return this.transactions.run(actor, async (tx) => {
      const proposed = await this.exceptions.take(tx, actor, input);
      const version = await this.exceptions.answer(tx, actor, proposed, input);
      if (input.answer === 'refuse') return { id: input.exceptionId, version, state: 'refused', stage: null };
      const stage = await this.approve(tx, actor, proposed, input);
      return { id: input.exceptionId, version, state: 'approved', stage };
    });
  }

  private async approve(
    tx: EntityManager,
    actor: Actor,
    { caseId, memberId, today: asOf, ...place }: ProposedException,
    { exceptionId, reason, sealedReason }: ExceptionAnswer,
  ): Promise<MemberStage> {
    const evaluation = await this.evaluations.evaluate(tx, actor, { ...place, caseId, asOf });
    const decision = { decision: 'approve-exception' as const, memberIds: [memberId] };
    const why = { reason, sealedReason, exceptionId };
    await this.decisions.write(tx, actor, evaluation, { ...decision, ...why });
    const step = { action: 'approve-exception' as const, caseId, memberIds: [memberId] };
    return (await this.workflow.run(tx, actor, step)).stages[0]!;
  }
}
