import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';

/** Whoever has listened to somebody does not judge them: the trust of counselling is not spent on a decision. */
@Injectable()
@Requirement('decider-not-counsellor')
export class DeciderNotCounsellorRequirement implements WorkflowRequirement {
  async check({ tx, actor, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const counselled: unknown[] = await tx.query(
      `select 1 from counselling_session where member_id = any ($1::uuid[]) and counsellor_id = $2 limit 1`,
      [members.map(({ id }) => id), actor.userId],
    );
    if (counselled.length === 0) return { met: true };
    return { met: false, missing: 'You counselled one of these members; a colleague who did not must decide.' };
  }
}
