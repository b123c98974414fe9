import { Injectable } from '@nestjs/common';
import type { MemberStage, StepInput, WorkflowAction, WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, may, notFound, type Actor } from '@homeward/platform';
import { zoneOfOffice } from '../data/case-office.ts';
import type { MissingRequirement, WorkflowMember, WorkflowSituation } from './sockets.ts';
import { WorkflowRegistry } from './workflow-registry.ts';
import { WorkflowRunner } from './workflow-runner.ts';

export interface MissingHere extends MissingRequirement {
  /** Whom it is missing for. */
  memberIds: string[];
}

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
  missing: MissingHere[];
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
        const missing = await this.missingFor(situation);
        const held = rule.whileHeld ? [] : concerned.filter(({ onHold }) => onHold).map(({ id }) => id);
        if (held.length > 0) missing.unshift({ requirement: 'on-hold', words: ON_HOLD, memberIds: held });
        const { to, about, needs = [], reasons = [], within = null } = rule;
        const allowed = may(actor, rule.permission, officeId);
        const memberIds = concerned.map(({ id }) => id);
        actions.push({ action, to, about, needs, reasons, within, memberIds, allowed, missing });
      }
      return { actions };
    });
  }

  /** A family’s members are asked one by one as well, so that nobody has to guess whose paper is missing. */
  private async missingFor(situation: WorkflowSituation): Promise<MissingHere[]> {
    const all = await this.runner.missing(situation);
    const lacking = new Map<string, string[]>();
    if (all.length > 0 && situation.members.length > 1)
      for (const member of situation.members)
        for (const { requirement } of await this.runner.missing({ ...situation, members: [member] }))
          lacking.set(requirement, [...(lacking.get(requirement) ?? []), member.id]);
    const everybody = situation.members.map(({ id }) => id);
    return all.map((missing) => ({ ...missing, memberIds: lacking.get(missing.requirement) ?? everybody }));
  }
}

/** Begun between two cases, and never from one alone. */
const OF_TWO_CASES: readonly WorkflowActionName[] = ['merge-case', 'undo-merge'];

/** Those the step makes sense for: who is on hold is resumed and not held again, and nobody parts from themselves. */
function whomFor<Member extends WorkflowMember & { onHold: boolean }>(
  action: WorkflowActionName,
  rule: WorkflowAction,
  members: readonly Member[],
): readonly Member[] {
  if (OF_TWO_CASES.includes(action) || (action === 'split-member' && members.length < 2)) return [];
  const there = members.filter(({ stage }) => rule.from.includes(stage));
  if (rule.requires.includes('held')) return there.filter(({ onHold }) => onHold);
  const free = there.filter(({ onHold }) => !onHold);
  return rule.whileHeld || free.length === 0 ? there : free;
}
