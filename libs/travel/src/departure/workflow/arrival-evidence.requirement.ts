import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';

/** An arrival rests on somebody who saw or spoke with the person; a landed aeroplane proves nothing. */
@Injectable()
@Requirement('arrival-evidence')
export class ArrivalEvidenceRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const there: unknown[] = await tx.query(
      `select 1 from arrival where member_id = any ($1::uuid[]) and taken_back_at is null and arrived_on = $2::date`,
      [ids, happenedOn],
    );
    if (there.length === ids.length) return { met: true };
    return { met: false, missing: 'Confirm the arrival of each of these members: where, when, and how it is known.' };
  }
}
