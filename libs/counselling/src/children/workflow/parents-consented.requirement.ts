import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { childFacts } from '../data/child-facts.ts';
import { holdersOf, type AuthorityHolder } from '../data/authority-holders.ts';

/** Every holder of parental authority agrees, wherever they are, or a court has ordered: one of them is not enough. */
@Injectable()
@Requirement('parents-consented')
export class ParentsConsentedRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const facts = await childFacts(
      tx,
      members.map(({ id }) => id),
      happenedOn,
    );
    const missing: string[] = [];
    for (const { memberId } of facts.filter(({ situation }) => situation === 'in-family')) {
      const { holders, ordered } = await holdersOf(tx, memberId, happenedOn);
      if (ordered) continue;
      const silent = holders.filter(({ consentedOn }) => consentedOn === null || consentedOn > happenedOn).length;
      if (silent > 0)
        missing.push(
          'Every holder of parental authority over a child must consent, also one who stays or is elsewhere, or a court order be on file.',
        );
      else if (!complete(holders))
        missing.push(
          'A child has one holder of parental authority on file: name the other, or write why there is none.',
        );
    }
    return missing.length === 0 ? { met: true } : { met: false, missing: [...new Set(missing)].join(' ') };
  }
}

function complete(holders: readonly AuthorityHolder[]): boolean {
  return holders.length > 1 || holders.some(({ onlyBecause }) => onlyBecause !== null);
}
