import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { lockCase } from '../../data/lock-case.ts';
import { StepCorrector, type CorrectedStep } from '../step-corrector.ts';

export interface CorrectStepInput {
  readonly caseId: string;
  readonly version: number;
  /** The step in the timeline. */
  readonly stepId: string;
  readonly reason: string;
}

/** Takes back a step that was taken by mistake. Both stay in the timeline, because what happened is never rewritten. */
@Injectable()
export class CorrectStepAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly corrector: StepCorrector,
  ) {}

  /** @throws DomainError `case.step-not-last`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, { caseId, version, stepId, reason }: CorrectStepInput): Promise<CorrectedStep> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId, version);
      demand(actor, 'case.correct', officeId);
      return this.corrector.correct(tx, actor, { caseId, officeId, stepId, reason });
    });
  }
}
