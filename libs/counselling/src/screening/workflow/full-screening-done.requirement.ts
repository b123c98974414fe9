import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';

/** Answers from the open rows alone, so that it is right also for a colleague who may not see why. */
@Injectable()
@Requirement('full-screening-done')
export class FullScreeningDoneRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const [{ without }]: [{ without: number }] = await tx.query(
      `select count(*)::int as without from unnest($1::uuid[]) as m (id)
        where exists (select 1 from screening r
                       where r.member_id = m.id and r.full_needed
                         and not exists (select 1 from screening f
                                          where f.member_id = m.id and f.kind = 'full'
                                            and f.held_on between r.held_on and $2))`,
      [members.map(({ id }) => id), happenedOn],
    );
    if (without === 0) return { met: true };
    return { met: false, missing: `Record the full screening that a rapid one asked for (${without} without).` };
  }
}
