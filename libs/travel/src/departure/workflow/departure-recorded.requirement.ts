import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findTravellers } from '../data/travellers.ts';

/** A departure is somebody who left and not a plan: the airport desk says who. */
@Injectable()
@Requirement('departure-recorded')
export class DepartureRecordedRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const travellers = await findTravellers(tx, ids, happenedOn);
    if (travellers.every(({ leftOn }) => leftOn === happenedOn)) return { met: true };
    return { met: false, missing: 'Record on the departures board who left, and on which day.' };
  }
}
