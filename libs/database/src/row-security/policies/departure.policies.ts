import {
  ERASING,
  ERASING_MEMBER,
  IN_MY_OFFICES,
  NOW,
  RECEIVED_MEMBERS,
  id,
  inOffice,
  inOfficeOr,
  offices,
  setting,
  followsPerson,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Told of arrivals by the office whose case it is, from a day on and until it is ended. */
const TOLD_TO_ME = `receiving_office_id = ${offices('reception_offices')} and ended_on is null
  and from_on <= (${NOW})::date`;

/** The last days, the departure with its money, and the arrival. */
export const DEPARTURE_POLICIES = {
  orientation_text: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'reviewed_by', 'reviewed_at', 'valid_from', 'valid_to', 'version'],
    sees: 'true',
    adds: `not sample and state = 'draft' and drafted_by = ${id('user_id')} and ${setting('programme_offices')} is not null`,
    changes: `not sample and state = 'draft' and drafted_by <> ${id('user_id')}
      and ${setting('programme_offices')} is not null`,
    writes: `not sample and state = 'published' and reviewed_by = ${id('user_id')}`,
    publicBecause: 'what everybody who leaves is told; it holds no person',
  },
  orientation: inOffice(),
  embarkation_briefing: inOffice(),
  airport_outcome: { ...inOffice('update'), updates: ['taken_back_at'] },
  departure: followsPerson({ ...inOffice('update'), updates: ['taken_back_at'] }),
  receipt_counter: inOffice('update'),
  officer_float: { ...inOffice('update'), updates: ['balance_minor', 'closed_at', 'version'] },
  float_movement: inOffice(),
  entitlement_opening: inOffice('delete'),
  departure_payment: {
    ...inOffice('update'),
    updates: ['receipt_kind', 'receipt_id', 'receipted_at', 'returned_at', 'version'],
  },
  // The receiver sees whom it awaits; who is told, and until when, the office of the case decides alone.
  case_reception: followsPerson({
    grants: ['select', 'insert', 'update'],
    updates: ['departed_on', 'ended_on', 'ended_by', 'version'],
    sees: `${IN_MY_OFFICES} or (${TOLD_TO_ME}) or ${ERASING}`,
    adds: `${IN_MY_OFFICES} and opened_by = ${id('user_id')}`,
    writes: IN_MY_OFFICES,
  }),
  arrival: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    updates: ['taken_back_at', 'place', 'contact'],
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER} or member_id = ${RECEIVED_MEMBERS}`,
    adds: IN_MY_OFFICES,
    writes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
