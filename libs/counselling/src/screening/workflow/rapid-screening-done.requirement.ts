import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';

/** Every member is looked at, babies and spouses too: vulnerability that nobody asked about is decided over. */
@Injectable()
@Requirement('rapid-screening-done')
export class RapidScreeningDoneRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const [{ without }]: [{ without: number }] = await tx.query(
      `select count(*)::int as without from unnest($1::uuid[]) as m (id)
        where not exists (select 1 from screening s
                           where s.member_id = m.id and s.kind = 'rapid' and s.held_on <= $2)`,
      [members.map(({ id }) => id), happenedOn],
    );
    if (without === 0) return { met: true };
    return { met: false, missing: `Record a rapid screening of every member (${without} without).` };
  }
}
