import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';

/** Reads the mark everybody sees and not the reason, so that nobody who may not know it learns it from a refusal. */
@Injectable()
@Requirement('steps-not-stopped')
export class StepsNotStoppedRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const stopped: unknown[] = await tx.query(
      `select 1 from case_member where id = any ($1::uuid[]) and steps_stopped limit 1`,
      [members.map(({ id }) => id)],
    );
    if (stopped.length === 0) return { met: true };
    return {
      met: false,
      missing: 'The steps of one of these members are stopped; ask the protection officer before anything goes on.',
    };
  }
}
