import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { COUNSELLED_THEMSELVES_FROM_AGE } from '@homeward/contracts';

/**
 * Counselling has begun for a member only when that member was spoken with, whoever else of the family was. A child too
 * young to be told anything begins with the session its parent had on its behalf.
 */
@Injectable()
@Requirement('session-recorded')
export class SessionRecordedRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const without: unknown[] = await tx.query(
      `select m.id from case_member m
        where m.id = any ($1::uuid[])
          and not exists (select 1 from counselling_session s where s.member_id = m.id
                             or (s.case_id = m.case_id and m.id = any (s.on_behalf_of_member_ids)))`,
      [members.map((member) => member.id)],
    );
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Record a counselling session with each of these members first (${without.length} without one); for a child below ${COUNSELLED_THEMSELVES_FROM_AGE}, one with a parent or legal caregiver on the child’s behalf.`,
    };
  }
}
