import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';

/** Saves contact with a member past every rule, for a fixture that is about something else. @returns a round due now */
export async function saveRound(database: TestDatabase, memberId: string): Promise<string> {
  const [followUpId, roundId] = [randomUUID(), randomUUID()];
  await database.asOwner(
    `insert into follow_up (id, case_id, office_id, member_id, schedule_id, profile, arrived_on, lost_after, state, state_on,
       created_at)
     select $1, m.case_id, m.office_id, m.id, s.id, 'standard', current_date - 7, 3, 'open', current_date - 7, now()
       from case_member m join follow_up_schedule s on s.profile = 'standard' and s.programme_code is null where m.id = $2`,
    [followUpId, memberId],
  );
  await database.asOwner(
    `insert into follow_up_round (id, follow_up_id, case_id, office_id, member_id, code, purpose, optional, profile, child, due_on,
       window_from, window_to, call_on, state)
     select $1, f.id, f.case_id, f.office_id, f.member_id, 'P7D', 'contact', false, 'standard', false, current_date,
            current_date - 5, current_date + 5, current_date - 5, 'open' from follow_up f where f.id = $2`,
    [roundId, followUpId],
  );
  return roundId;
}
