import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { childrenAlone } from '../data/child-facts.ts';

/** All solutions are weighed from the beginning, and not once a return is as good as arranged. */
@Injectable()
@Requirement('best-interests-opened')
export class BestInterestsOpenedRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const [{ without }]: [{ without: number }] = await tx.query(
      `select count(*)::int as without from unnest($1::uuid[]) as m (id)
        where not exists (select 1 from best_interests_procedure b where b.member_id = m.id and b.opened_on <= $2)`,
      [await childrenAlone(tx, members, happenedOn), happenedOn],
    );
    if (without === 0) return { met: true };
    return {
      met: false,
      missing: `Open the best-interests procedure of every child without parents here (${without} without).`,
    };
  }
}
