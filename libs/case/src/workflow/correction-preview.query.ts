import { Injectable } from '@nestjs/common';
import type { MemberStage, WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { officeOfCase } from '../data/case-office.ts';
import { getCorrectable } from './data/correctable-step.ts';
import { WorkflowRegistry } from './workflow-registry.ts';

export interface CorrectionPreview {
  memberId: string;
  action: WorkflowActionName;
  /** Where the member stands by the step, and where a correction sets them back to. */
  from: MemberStage;
  to: MemberStage;
  /** What the step set off, by the names of the workflow table. */
  takenBack: string[];
  stays: string[];
}

/** What a correction would undo and what it could not, told before somebody decides on it. */
@Injectable()
export class CorrectionPreviewQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: WorkflowRegistry,
  ) {}

  /** @throws DomainError `case.step-not-last`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, stepId: string): Promise<CorrectionPreview> {
    demand(actor, 'case.correct', await officeOfCase(this.transactions, actor, caseId));
    return this.transactions.run(actor, async (tx) => {
      const { memberId, personId, principal, action, from, to } = await getCorrectable(tx, caseId, stepId);
      const before = [{ id: memberId, personId, principal, stage: from }];
      const effects = this.registry.effectsFor(action, before).map(({ name }) => name);
      const goesBack = (name: string): boolean => this.registry.effect(name).takeBack !== undefined;
      return {
        ...{ memberId, action, from, to },
        takenBack: effects.filter(goesBack),
        stays: effects.filter((name) => !goesBack(name)),
      };
    });
  }
}
