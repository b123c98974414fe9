import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import type { ChildDecision, WorkflowActionName } from '@homeward/contracts';
import { childFacts } from '../data/child-facts.ts';

type Heard = Extract<ChildDecision, 'application' | 'eligibility' | 'return' | 'departure'>;

/** What each step decides for a child. A refusal is a decision about them too, and so is one taken on paper. */
const DECIDED_BY: Readonly<Partial<Record<WorkflowActionName, Heard>>> = {
  'submit-application': 'application',
  approve: 'eligibility',
  reject: 'eligibility',
  'approve-exception': 'eligibility',
  'register-approved': 'eligibility',
  'register-ineligible': 'eligibility',
  'grant-after-return': 'eligibility',
  'refuse-after-return': 'eligibility',
  'confirm-departure': 'departure',
};

/** Nobody can be asked any more before a paper that lies in the past: what was said then is written down. */
const ON_PAPER: readonly WorkflowActionName[] = ['register-approved', 'register-ineligible'];

const WORDS: Readonly<Record<Heard, string>> = {
  ...{ application: 'application', eligibility: 'decision on eligibility', return: 'return', departure: 'departure' },
};

/**
 * Each child says in their own words how they see what is decided, at each decision anew; children in families too. A
 * baby is too young, in writing.
 */
@Injectable()
@Requirement('child-heard')
export class ChildHeardRequirement implements WorkflowRequirement {
  async check({ tx, action, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const facts = await childFacts(
      tx,
      members.map(({ id }) => id),
      happenedOn,
    );
    const children = facts.filter(({ situation }) => situation !== null).map(({ memberId }) => memberId);
    const decision = DECIDED_BY[action] ?? 'return';
    const [{ without }]: [{ without: number }] = await tx.query(
      `select count(*)::int as without from unnest($1::uuid[]) as m (id)
        where not exists (select 1 from child_hearing h
                           where h.member_id = m.id and h.decision = $3 and h.heard_on <= $2)`,
      [children, happenedOn, decision],
    );
    if (without === 0) return { met: true };
    return {
      met: false,
      missing: ON_PAPER.includes(action)
        ? `Write down each child’s own view of the ${WORDS[decision]}, heard by ${happenedOn}, the day of the paper (${without} not heard).`
        : `Ask each child for their own view of the ${WORDS[decision]} (${without} not asked).`,
    };
  }
}
