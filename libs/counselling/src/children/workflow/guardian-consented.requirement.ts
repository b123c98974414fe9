import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { CHILD_CONSENT_GIVERS, type ChildConsentGiver } from '@homeward/contracts';
import { childrenAlone, guardianOn } from '../data/child-facts.ts';

const WORDS: Readonly<Record<ChildConsentGiver, string>> = {
  guardian: 'of the guardian of that day',
  child: 'of the child',
  family: 'of the child’s family in the country of origin',
};

/** A child without parents returns with three consents (IOM Austria): a guardian who came later consents anew. */
@Injectable()
@Requirement('guardian-consented')
export class GuardianConsentedRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const lacking = new Set<ChildConsentGiver>();
    for (const memberId of await childrenAlone(tx, members, happenedOn)) {
      const guardian = await guardianOn(tx, memberId, happenedOn);
      const standing: { giver: ChildConsentGiver; guardianshipId: string | null }[] = await tx.query(
        `select giver, guardianship_id as "guardianshipId" from child_consent
          where member_id = $1 and given_on <= $2 and (withdrawn_on is null or withdrawn_on > $2)`,
        [memberId, happenedOn],
      );
      for (const giver of CHILD_CONSENT_GIVERS)
        if (
          !standing.some((row) => row.giver === giver && (giver !== 'guardian' || row.guardianshipId === guardian?.id))
        )
          lacking.add(giver);
    }
    if (lacking.size === 0) return { met: true };
    const whose = CHILD_CONSENT_GIVERS.filter((giver) => lacking.has(giver)).map((giver) => WORDS[giver]);
    return { met: false, missing: `A child without parents here needs the consent ${whose.join(', ')}.` };
  }
}
