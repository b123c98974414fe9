import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';

/** Counselling has begun for a member only when that member was spoken with, whoever else of the family was. */
@Injectable()
@Requirement('session-recorded')
export class SessionRecordedRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const without: unknown[] = await tx.query(
      `select id from unnest($1::uuid[]) as m (id)
        where not exists (select 1 from counselling_session s where s.member_id = m.id)`,
      [members.map((member) => member.id)],
    );
    return without.length === 0
      ? { met: true }
      : { met: false, missing: 'Record a counselling session with each of these members first.' };
  }
}
