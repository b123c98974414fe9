import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { SESSION_TOPICS, type SessionTopic } from '@homeward/contracts';
import { toldUntil } from '../data/understood-sessions.ts';

const WORDS: Readonly<Record<SessionTopic, string>> = {
  'right-to-stay': 'the right to stay',
  'asylum-options': 'how to ask for protection',
  voluntariness: 'that the return is their free choice',
  'change-of-mind': 'that they may change their mind until they leave',
  journey: 'the journey',
  'travel-documents': 'travel documents',
  'reintegration-help': 'help after the return, and what there is none of',
  'health-and-special-needs': 'health and special needs',
  'who-will-know-what': 'who will know what about them',
  'data-protection': 'data protection',
  complaints: 'how to complain',
};

/**
 * A decision is free only when it is informed (IOM framework): whatever of the checklist was told to a member in any
 * session they followed counts, and the rest is named. All of the checklist, which is our reading: no source splits it.
 */
@Injectable()
@Requirement('minimum-information-given')
export class MinimumInformationGivenRequirement implements WorkflowRequirement {
  async check(situation: WorkflowSituation): Promise<RequirementAnswer> {
    const told = await toldUntil(situation);
    const lacking = SESSION_TOPICS.map((topic) => ({
      topic,
      members: told.filter(({ topics }) => !topics.includes(topic)).length,
    })).filter(({ members }) => members > 0);
    if (lacking.length === 0) return { met: true };
    const named = lacking.map(({ topic, members }) =>
      told.length === 1 ? WORDS[topic] : `${WORDS[topic]} (${members} of ${told.length} members)`,
    );
    return { met: false, missing: `Tell them what is left of the minimum information: ${named.join('; ')}.` };
  }
}
