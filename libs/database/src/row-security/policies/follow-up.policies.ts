import { ERASING_MEMBER, IN_MY_OFFICES, RECEIVED_ARRIVALS, id, inOffice, inOfficeOr, setting } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** A mission that receives somebody keeps contact with them from their arrival on: it reads, and writes for the office. */
const OR_RECEIVED = `or member_id = ${RECEIVED_ARRIVALS}`;
const keptFromAfar = {
  ...inOffice('update'),
  sees: `${IN_MY_OFFICES} ${OR_RECEIVED}`,
  writes: IN_MY_OFFICES,
} satisfies TablePolicy;

/** Contact kept with people who are back: by the office whose case it is, and by the mission that receives them. */
export const FOLLOW_UP_POLICIES = {
  follow_up_schedule: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: `known_from = 'own-source' and recorded_by = ${id('user_id')}
      and coalesce(${setting('programme_offices')}, ${setting('admin_offices')}) is not null`,
    publicBecause: 'which rounds are held how long after an arrival; it holds no person',
  },
  follow_up: {
    ...keptFromAfar,
    updates: [
      ...['schedule_id', 'profile', 'arrived_on', 'country_code', 'lost_after', 'state', 'state_on'],
      ...['death_settled_at', 'version'],
    ],
  },
  follow_up_round: {
    ...keptFromAfar,
    updates: [
      ...['purpose', 'optional', 'profile', 'child', 'due_on', 'window_from', 'window_to', 'call_on', 'state'],
      ...['waive_reason', 'settled_on', 'looked_for_at', 'owner_id', 'version'],
    ],
  },
  follow_up_event: inOffice(),
  contact_attempt: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER} ${OR_RECEIVED}`,
    updates: ['channel_id'],
    writes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
  },
  // Nobody rewrites an answer: only the erasure takes from it what tells of the person.
  satisfaction: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER} ${OR_RECEIVED}`,
    updates: ['language', 'present'],
    changes: ERASING_MEMBER,
    writes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
