import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findTravellers } from '../data/travellers.ts';

/** A child leaves in the company of the person named on its seat, or it does not leave (domain 8b). */
@Injectable()
@Requirement('caregiver-departs')
export class CaregiverDepartsRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const children = (await findTravellers(tx, ids, happenedOn)).filter(({ child }) => child);
    const without = children.filter(
      ({ escorted, caregiverMemberId, caregiverState }) =>
        !escorted && caregiverState !== 'departed' && !ids.includes(caregiverMemberId ?? ''),
    );
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Record first that the person who answers for each child on this journey has left (${without.length} of these children without).`,
    };
  }
}
