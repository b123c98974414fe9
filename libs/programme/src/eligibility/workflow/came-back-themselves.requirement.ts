import { Injectable } from '@nestjs/common';
import {
  cameBackOn,
  Requirement,
  type RequirementAnswer,
  type WorkflowRequirement,
  type WorkflowSituation,
} from '@homeward/case';

/** Whoever left with us was decided upon before they left; a second decision would be a second entitlement. */
@Injectable()
@Requirement('came-back-themselves')
export class CameBackThemselvesRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const [{ others }]: [{ others: number }] = await tx.query(
      `select count(*)::int as others from unnest($1::uuid[]) as m (id) where ${cameBackOn('m.id')} is null`,
      [members.map(({ id }) => id)],
    );
    if (others === 0) return { met: true };
    return {
      met: false,
      missing: `Only who was registered as back already is decided upon here (${others} of these left with the programme).`,
    };
  }
}
