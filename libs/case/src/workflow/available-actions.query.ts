import { Injectable } from '@nestjs/common';
import type { MemberStage, StepInput, WorkflowAction, WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, may, notFound, type Actor } from '@homeward/platform';
import { zoneOfOffice } from '../data/case-office.ts';
import type { MissingRequirement, WorkflowMember } from './sockets.ts';
import { WorkflowRegistry } from './workflow-registry.ts';
import { WorkflowRunner } from './workflow-runner.ts';

export interface AvailableAction {
  action: WorkflowActionName;
  to: MemberStage | 'SAME' | 'NAMED';
  about: string;
  /** What the step must be told. */
  needs: readonly StepInput[];
  reasons: readonly string[];
  /** Named when the step belongs to other matter and is not taken on its own. */
  within: string | null;
  /** Whom it could be taken for now. */
  memberIds: string[];
  allowed: boolean;
  /** What stands in the way; empty when nothing does. */
  missing: MissingRequirement[];
}

const ON_HOLD = 'Somebody here is on hold: resume them first, or name the others only.';

/** What may be done with a case now, and why not: the screen's buttons ask the same rules the server refuses by. */
@Injectable()
export class AvailableActionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: WorkflowRegistry,
    private readonly runner: WorkflowRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, caseId: string): Promise<{ actions: AvailableAction[] }> {
    return this.transactions.run(actor, async (tx) => {
      const members: (WorkflowMember & { officeId: string; onHold: boolean })[] = await tx.query(
        `select id, person_id as "personId", principal, stage, office_id as "officeId",
                hold_reason is not null as "onHold" from case_member where case_id = $1 order by id`,
        [caseId],
      );
      const officeId = members[0]?.officeId;
      if (!officeId) throw notFound('case');
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const actions: AvailableAction[] = [];
      for (const [name, rule] of Object.entries(this.registry.table)) {
        const action = name as WorkflowActionName;
        const concerned = whomFor(action, rule, members);
        if (concerned.length === 0) continue;
        const situation = { tx, actor, action, caseId, officeId, today, happenedOn: today, members: concerned };
        const missing = await this.runner.missing(situation);
        if (!rule.whileHeld && concerned.some(({ onHold }) => onHold))
          missing.unshift({ requirement: 'on-hold', words: ON_HOLD });
        const { to, about, needs = [], reasons = [], within = null } = rule;
        const allowed = may(actor, rule.permission, officeId);
        const memberIds = concerned.map(({ id }) => id);
        actions.push({ action, to, about, needs, reasons, within, memberIds, allowed, missing });
      }
      return { actions };
    });
  }
}

/** Those the step makes sense for: who is on hold is resumed and not held again, and nobody parts from themselves. */
function whomFor<Member extends WorkflowMember & { onHold: boolean }>(
  action: WorkflowActionName,
  rule: WorkflowAction,
  members: readonly Member[],
): readonly Member[] {
  if (action === 'split-member' && members.length < 2) return [];
  const there = members.filter(({ stage }) => rule.from.includes(stage));
  if (rule.requires.includes('held')) return there.filter(({ onHold }) => onHold);
  const free = there.filter(({ onHold }) => !onHold);
  return rule.whileHeld || free.length === 0 ? there : free;
}
