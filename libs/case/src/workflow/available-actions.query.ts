import { Injectable } from '@nestjs/common';
import type { MemberStage, WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { may, notFound, type Actor } from '@homeward/platform';
import type { WorkflowMember } from './sockets.ts';
import { WorkflowRegistry } from './workflow-registry.ts';
import { WorkflowRunner } from './workflow-runner.ts';

export interface AvailableAction {
  action: WorkflowActionName;
  to: MemberStage;
  /** Whom it could be taken for now. */
  memberIds: string[];
  allowed: boolean;
  /** What stands in the way, in words; empty when nothing does. */
  missing: string[];
}

/** What may be done with a case now, and why not: the screen's buttons ask the same rules the server refuses by. */
@Injectable()
export class AvailableActionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: WorkflowRegistry,
    private readonly runner: WorkflowRunner,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, caseId: string): Promise<{ actions: AvailableAction[] }> {
    return this.transactions.run(actor, async (tx) => {
      const members: (WorkflowMember & { officeId: string })[] = await tx.query(
        `select id, person_id as "personId", principal, stage, office_id as "officeId" from case_member
          where case_id = $1 order by id`,
        [caseId],
      );
      const officeId = members[0]?.officeId;
      if (!officeId) throw notFound('case');
      const actions: AvailableAction[] = [];
      for (const [name, rule] of Object.entries(this.registry.table)) {
        const action = name as WorkflowActionName;
        const concerned = members.filter(({ stage }) => rule.from.includes(stage));
        if (concerned.length === 0) continue;
        const missing = await this.runner.missing({ tx, actor, action, caseId, officeId, members: concerned });
        const allowed = may(actor, rule.permission, officeId);
        actions.push({ action, to: rule.to, memberIds: concerned.map(({ id }) => id), allowed, missing });
      }
      return { actions };
    });
  }
}
