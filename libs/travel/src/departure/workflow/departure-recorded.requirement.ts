import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findTravellers } from '../data/travellers.ts';

/** A departure is somebody who left and not a plan: the airport desk says who. Whoever is back already left some day. */
@Injectable()
@Requirement('departure-recorded')
export class DepartureRecordedRequirement implements WorkflowRequirement {
  async check({ tx, action, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    if (action === 'register-returned') {
      const left: { id: string }[] = await tx.query(
        `select distinct m.id from case_member m join departure d on d.person_id = m.person_id
          where m.id = any ($1::uuid[]) and d.taken_back_at is null and d.departed_on <= $2::date`,
        [ids, happenedOn],
      );
      if (left.length === ids.length) return { met: true };
      return { met: false, missing: 'Record first when and from where each of these members had left.' };
    }
    const travellers = await findTravellers(tx, ids, happenedOn);
    if (travellers.every(({ leftOn }) => leftOn === happenedOn)) return { met: true };
    return { met: false, missing: 'Record on the departures board who left, and on which day.' };
  }
}
