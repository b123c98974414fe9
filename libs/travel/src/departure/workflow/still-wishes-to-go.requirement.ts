import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { BRIEFED_WITHIN_HOURS } from '@homeward/contracts';
import { findTravellers, type Traveller } from '../data/travellers.ts';

const HOUR_MS = 3_600_000;

/**
 * Nobody boards on what they wished weeks ago. A child in its family goes with those who answer for it and have been
 * asked; one without them is asked itself.
 */
@Injectable()
@Requirement('still-wishes-to-go')
export class StillWishesToGoRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const asked = (await findTravellers(tx, ids, happenedOn)).filter(
      ({ travelling, child, alone }) => travelling && (!child || alone),
    );
    const without = asked.filter((traveller) => !wishes(traveller));
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Ask each traveller within ${BRIEFED_WITHIN_HOURS} hours before the journey whether they still wish to go (${without.length} of these did not say yes).`,
    };
  }
}

function wishes({ wish, askedAt, departsAt }: Traveller): boolean {
  if (wish !== 'yes' || askedAt === null || departsAt === null) return false;
  return departsAt.getTime() - askedAt.getTime() <= BRIEFED_WITHIN_HOURS * HOUR_MS;
}
