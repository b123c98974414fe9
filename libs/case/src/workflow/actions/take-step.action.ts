import { Injectable } from '@nestjs/common';
import { CASE_WORKFLOW, type WorkflowAction, type WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, type Actor } from '@homeward/platform';
import { lockCase } from '../../data/lock-case.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { WorkflowRunner, type WorkflowOutcome, type WorkflowStep } from '../workflow-runner.ts';

export interface TakeStepInput extends WorkflowStep {
  readonly version: number;
}

/** The steps a case can take as they stand in the table. */
export const STEPS_TAKEN_ALONE = (Object.keys(CASE_WORKFLOW) as WorkflowActionName[]).filter(
  (name) => !(CASE_WORKFLOW[name] as WorkflowAction).within,
);

/** Takes a step that is nothing but a step; one that belongs to a session or a decision is taken with it. */
@Injectable()
export class TakeStepAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
  ) {}

  /** @throws DomainError `case.step-not-alone`, `record.version-stale` and what {@link WorkflowRunner.run} throws */
  async execute(actor: Actor, { version, ...step }: TakeStepInput): Promise<WorkflowOutcome> {
    const within = (CASE_WORKFLOW[step.action] as WorkflowAction).within;
    if (within)
      throw new DomainError<CaseErrorCode>('case.step-not-alone', `This step is taken by ${within}.`, {
        fields: { action: `is taken by ${within}, not on its own` },
      });
    return this.transactions.run(actor, async (tx) => {
      await lockCase(tx, step.caseId, version);
      return this.workflow.run(tx, actor, step);
    });
  }
}
