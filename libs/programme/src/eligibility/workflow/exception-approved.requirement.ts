import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { latestResults } from './latest-results.ts';

/** Only an exception that one person proposed and another approved opens a way past a rule. */
@Injectable()
@Requirement('exception-approved')
export class ExceptionApprovedRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const results = await latestResults(
      tx,
      members.map(({ id }) => id),
    );
    const letIn = results.filter(({ outcome, excepted }) => outcome === 'eligible' && excepted);
    return letIn.length === members.length
      ? { met: true }
      : {
          met: false,
          missing: 'Propose an exception that is enough, with its reason, and have another person approve it.',
        };
  }
}
