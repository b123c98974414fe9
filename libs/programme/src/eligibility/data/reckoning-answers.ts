import { Injectable } from '@nestjs/common';
import type { WorkflowMember } from '@homeward/case';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ComponentResult, Outcome } from '../../rules/domain/evaluation.ts';
import { DecisionStore } from './decision-store.ts';
import { EntitlementStore } from './entitlement-store.ts';
import type { StandingEvaluation } from './evaluation-store.ts';
import { ReckoningStore } from './reckoning-store.ts';
import { SealedReasons, type SealedReason } from './sealed-reasons.ts';

export interface ReckoningAnswer {
  /** `apply`: what the rules give now is due from now on. `keep`: what was decided stands. */
  readonly answer: 'apply' | 'keep';
  readonly reason: string;
  readonly sealedReason?: SealedReason | null | undefined;
}

export interface WaitingMember extends WorkflowMember {
  readonly reckoningId: string;
  readonly decisionId: string;
  readonly outcome: Outcome;
  readonly components: readonly ComponentResult[];
}

/** Writes what a person answered: a new decision where the new rules hold, and otherwise why the old one stays. */
@Injectable()
export class ReckoningAnswers {
  constructor(
    private readonly decisions: DecisionStore,
    private readonly entitlements: EntitlementStore,
    private readonly reckonings: ReckoningStore,
    private readonly sealed: SealedReasons,
  ) {}

  async write(
    tx: EntityManager,
    actor: Actor,
    evaluation: StandingEvaluation,
    waiting: readonly WaitingMember[],
    { answer, reason, sealedReason }: ReckoningAnswer,
  ): Promise<'applied' | 'kept'> {
    const state = answer === 'apply' ? 'applied' : 'kept';
    const { caseId, officeId } = evaluation;
    const rows = waiting.map(({ reckoningId }) => ({ id: reckoningId, officeId }));
    await this.reckonings.answer(tx, actor, rows, state, reason);
    for (const { id: memberId, decisionId } of waiting) {
      if (state === 'kept') {
        await this.sealed.write(tx, actor, { memberId, caseId, officeId }, { decisionId }, sealedReason);
        continue;
      }
      const why = { memberIds: [memberId], reason, sealedReason };
      await this.decisions.write(tx, actor, evaluation, { ...(await this.kindOf(tx, decisionId)), ...why });
    }
    if (state === 'applied')
      await this.entitlements.open(
        tx,
        waiting.map(({ id }) => id),
      );
    return state;
  }

  /** Whoever was let in by an exception stays so: the rules counted it again. */
  private async kindOf(
    tx: EntityManager,
    decisionId: string,
  ): Promise<{ decision: 'approve' | 'approve-exception'; exceptionId: string | null }> {
    const [found]: { decision: 'approve' | 'approve-exception'; exceptionId: string | null }[] = await tx.query(
      `select decision, exception_id as "exceptionId" from eligibility_decision where id = $1`,
      [decisionId],
    );
    return found!;
  }
}
