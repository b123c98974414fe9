import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '../sockets.ts';

/** Only who was put on hold can be resumed; otherwise the timeline would tell of a hold that never was. */
@Injectable()
@Requirement('held')
export class HeldRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const free: unknown[] = await tx.query(
      `select 1 from case_member where id = any ($1::uuid[]) and hold_reason is null`,
      [members.map(({ id }) => id)],
    );
    if (free.length === 0) return { met: true };
    return { met: false, missing: 'Name only members who are on hold.' };
  }
}
