import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';
import { AT, type Add } from './fixture-row.ts';

/** Contact kept with one member for one office: a round, a try to reach them, and what they answered. */
export async function addFollowUp(
  database: TestDatabase,
  add: Add,
  ids: { officeId: string; caseId: string; memberId: string; userId: string },
): Promise<void> {
  const { officeId, caseId, memberId, userId } = ids;
  const [followUpId, roundId] = [randomUUID(), randomUUID()];
  const [schedule] = await database.asOwner<{ id: string }>(
    `select id from follow_up_schedule where profile = 'standard' and programme_code is null`,
  );
  const ofMember = { office_id: officeId, case_id: caseId, member_id: memberId };
  await add('follow_up', {
    ...{ id: followUpId, ...ofMember, schedule_id: schedule!.id, profile: 'standard', arrived_on: '2026-03-06' },
    ...{ country_code: 'GE', lost_after: 3, state: 'open', state_on: '2026-03-06', created_at: AT },
  });
  await add('follow_up_round', {
    ...{ id: roundId, follow_up_id: followUpId, ...ofMember, code: 'P7D', purpose: 'contact', optional: false },
    ...{ profile: 'standard', child: false, due_on: '2026-03-13', window_from: '2026-03-09', window_to: '2026-03-20' },
    ...{ call_on: '2026-03-09', state: 'held', settled_on: '2026-03-13' },
  });
  await add('follow_up_event', {
    ...{ follow_up_id: followUpId, ...ofMember, kind: 'planned', arrived_on: '2026-03-06', actor_id: userId, at: AT },
  });
  await add('contact_attempt', {
    ...{ round_id: roundId, follow_up_id: followUpId, ...ofMember, channel: 'at-office', attempted_at: AT },
    ...{ attempted_on: '2026-03-13', outcome: 'reached', conclusion: 'held', recorded_by: userId, recorded_at: AT },
  });
  await add('satisfaction', {
    ...{ round_id: roundId, ...ofMember, number: 1, answered_on: '2026-03-13', language: 'en', mode: 'in-person' },
    ...{ present: [], overall: 4, recorded_by: userId, recorded_at: AT },
  });
}
