import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { childrenAlone } from '../data/child-facts.ts';
import { hindranceOn, type StandingProcedure } from '../domain/best-interests-rules.ts';

/** A child returns only when return was found the best of all solutions, by somebody who is not us (source EMMCHILD). */
@Injectable()
@Requirement('best-interests-favour-return')
export class BestInterestsFavourReturnRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const hindrances = new Set<string>();
    for (const memberId of await childrenAlone(tx, members, happenedOn)) {
      const [procedure]: StandingProcedure[] = await tx.query(
        `select state, favours_return as "favoursReturn", appealed_on::text as "appealedOn",
                next_review_on::text as "nextReviewOn"
           from best_interests_procedure where member_id = $1`,
        [memberId],
      );
      const hindrance = hindranceOn(procedure ?? null, happenedOn);
      if (hindrance) hindrances.add(hindrance);
    }
    return hindrances.size === 0 ? { met: true } : { met: false, missing: [...hindrances].join(' ') };
  }
}
