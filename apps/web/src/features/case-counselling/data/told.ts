import { SESSION_TOPICS, type SessionTopic } from '@homeward/contracts';
import { isChild, type Member } from './case-members.ts';
import type { Session } from './counselling.queries.ts';

/**
 * What of the minimum information each member still lacks. As the workflow counts it: sessions they followed; an adult's
 * own alone, a child's also those it sat in or that were held on its behalf.
 */
export function stillMissing(
  members: readonly Member[],
  sessions: readonly Session[],
  spoken: ReadonlyMap<string, readonly string[]>,
  day: string,
): ReadonlyMap<string, readonly SessionTopic[]> {
  return new Map(
    members.map((member) => {
      const heard = sessions.filter((session) => counts(session, member, day) && follows(session, spoken));
      const told = new Set(heard.flatMap(({ topics }) => topics));
      return [member.id, SESSION_TOPICS.filter((topic) => !told.has(topic))];
    }),
  );
}

const counts = (session: Session, member: Member, day: string): boolean =>
  session.memberId === member.id ||
  (isChild(member, day) && [...session.presentMemberIds, ...session.onBehalfOfMemberIds].includes(member.id));

const follows = (session: Session, spoken: ReadonlyMap<string, readonly string[]>): boolean =>
  session.interpreterUsed || (spoken.get(session.memberId) ?? []).includes(session.language);
