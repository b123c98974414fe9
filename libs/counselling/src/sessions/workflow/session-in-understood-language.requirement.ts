import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { toldUntil } from '../data/understood-sessions.ts';

/** Nobody applies for what they were told in a language they do not follow. */
@Injectable()
@Requirement('session-in-understood-language')
export class SessionInUnderstoodLanguageRequirement implements WorkflowRequirement {
  async check(situation: WorkflowSituation): Promise<RequirementAnswer> {
    const without = (await toldUntil(situation)).filter(({ understood }) => !understood);
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Hold a session in the language each member speaks, or with an interpreter (${without.length} of them without one).`,
    };
  }
}
