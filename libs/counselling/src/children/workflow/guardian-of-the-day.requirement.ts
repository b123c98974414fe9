import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { childrenAlone, guardianOn } from '../data/child-facts.ts';

/** Nobody speaks for a child without parents but the guardian of the day the step happens on. */
@Injectable()
@Requirement('guardian-of-the-day')
export class GuardianOfTheDayRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    let without = 0;
    for (const memberId of await childrenAlone(tx, members, happenedOn))
      if (!(await guardianOn(tx, memberId, happenedOn))) without += 1;
    if (without === 0) return { met: true };
    return {
      met: false,
      missing: `A child without parents here needs a guardian whose term covers ${happenedOn} (${without} without).`,
    };
  }
}
