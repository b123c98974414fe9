import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findMembersOfAge } from '../../data/member-ages.ts';
import { findStandingDeclarations } from '../data/standing-declarations.ts';

/** Nobody is prepared for a journey somebody else wishes for them. Whoever came of age meanwhile signs for themselves. */
@Injectable()
@Requirement('every-adult-declared')
export class EveryAdultDeclaredRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const travelling = (await findMembersOfAge(tx, ids, happenedOn)).filter((member) => member.travelling);
    const declared = await findStandingDeclarations(tx, ids, happenedOn);
    const without = travelling.filter(({ id, adult }) => adult && !declared.some(({ memberId }) => memberId === id));
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Each adult who travels signs a declaration of their own (${without.length} of these members without one).`,
    };
  }
}
