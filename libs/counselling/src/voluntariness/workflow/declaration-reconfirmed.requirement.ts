import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { DECLARATION_RECONFIRMED_WITHIN_DAYS } from '@homeward/contracts';
import { findMembersOfAge } from '../../data/member-ages.ts';
import { findStandingDeclarations, type StandingDeclaration } from '../data/standing-declarations.ts';

const DAY_MS = 86_400_000;

/** Weeks lie between signing and leaving: shortly before, each adult is asked once more. */
@Injectable()
@Requirement('declaration-reconfirmed')
export class DeclarationReconfirmedRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const ids = members.map(({ id }) => id);
    const adults = (await findMembersOfAge(tx, ids, happenedOn)).filter(({ adult, travelling }) => adult && travelling);
    const standing = await findStandingDeclarations(tx, ids, happenedOn);
    const fresh = standing.filter((declaration) => isFresh(declaration, happenedOn));
    const without = adults.filter(({ id }) => !fresh.some(({ memberId }) => memberId === id));
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Each adult reconfirms their declaration within ${DECLARATION_RECONFIRMED_WITHIN_DAYS} days before departure (${without.length} of these members did not).`,
    };
  }
}

function isFresh({ reconfirmedOn }: StandingDeclaration, departsOn: string): boolean {
  if (reconfirmedOn === null) return false;
  return (Date.parse(departsOn) - Date.parse(reconfirmedOn)) / DAY_MS <= DECLARATION_RECONFIRMED_WITHIN_DAYS;
}
