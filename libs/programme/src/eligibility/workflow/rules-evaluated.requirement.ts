import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { latestResults } from './latest-results.ts';

/** What rules do not give is granted by an exception only. */
const GRANTING: readonly WorkflowSituation['action'][] = ['approve', 'register-approved', 'grant-after-return'];

/**
 * Nobody is decided upon without the rules having been asked about them. An approval also needs their yes and every
 * amount's day; a refusal is a person's, whatever the rules said.
 */
@Injectable()
@Requirement('rules-evaluated')
export class RulesEvaluatedRequirement implements WorkflowRequirement {
  async check({ tx, action, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const results = await latestResults(
      tx,
      members.map(({ id }) => id),
    );
    if (results.length < members.length)
      return { met: false, missing: 'Evaluate the rules of the programme for each of these members first.' };
    if (!GRANTING.includes(action)) return { met: true };
    if (results.some(({ outcome }) => outcome !== 'eligible'))
      return {
        met: false,
        missing:
          'The last evaluation does not find each of these members eligible; record what is missing, or propose an exception.',
      };
    return results.some(({ components }) => components.some(({ answer }) => answer === 'open'))
      ? {
          met: false,
          missing: 'An amount cannot be told yet; record what the last evaluation names and evaluate again.',
        }
      : { met: true };
  }
}
