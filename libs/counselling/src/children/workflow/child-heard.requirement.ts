import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { childFacts } from '../data/child-facts.ts';

/**
 * Each child says in their own words how they see the return, and once more how they see the departure; children in
 * families too. A baby is too young, in writing.
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
    const decision = action === 'confirm-departure' ? 'departure' : 'return';
    const [{ without }]: [{ without: number }] = await tx.query(
      `select count(*)::int as without from unnest($1::uuid[]) as m (id)
        where not exists (select 1 from child_hearing h
                           where h.member_id = m.id and h.decision = $3 and h.heard_on <= $2)`,
      [children, happenedOn, decision],
    );
    if (without === 0) return { met: true };
    return { met: false, missing: `Ask each child for their own view of the ${decision} (${without} not asked).` };
  }
}
