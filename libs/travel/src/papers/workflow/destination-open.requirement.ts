import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { DestinationsOpen } from '../data/destinations-open.ts';

/** Nobody is prepared for a place that those who know it call unsafe. */
@Injectable()
@Requirement('destination-open')
export class DestinationOpenRequirement implements WorkflowRequirement {
  constructor(private readonly destinations: DestinationsOpen) {}

  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const unnamed: unknown[] = await tx.query(
      `select 1 from case_member where id = any ($1::uuid[]) and travelling and destination_country_code is null`,
      [ids],
    );
    if (unnamed.length > 0) return { met: false, missing: 'Record to which country each traveller goes.' };
    const standing = await this.destinations.suspended(tx, ids, happenedOn);
    if (standing.length === 0) return { met: true };
    const words = standing.map(({ subArea, beginsOn, endsOn }) =>
      subArea === null
        ? `The destination is suspended from ${beginsOn}${endsOn ? ` to ${endsOn}` : ''}.`
        : 'A part of the destination is suspended: record whether the traveller goes there.',
    );
    return { met: false, missing: [...new Set(words)].join(' ') };
  }
}
