import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findLeft } from '../../payments/data/left.ts';

/** There is nothing to plan with who has nothing left: contact is kept with them instead. */
@Injectable()
@Requirement('entitlement-left')
export class EntitlementLeftRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const left = await findLeft(tx, ids);
    const without = ids.filter((id) => !left.has(id)).length;
    if (without === 0) return { met: true };
    return {
      met: false,
      missing: `Nothing that was granted is left to plan with (${without} of these); start monitoring with them instead.`,
    };
  }
}
