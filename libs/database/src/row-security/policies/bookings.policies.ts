import {
  ERASING_CASE,
  ERASING_MEMBER,
  IN_MY_OFFICES,
  RECEIVED_BOOKINGS,
  RECEIVED_MEMBERS,
  inOffice,
  inOfficeOr,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Seats: what was asked, offered, sold and given back. None of it is sealed: a service says what is brought, never why. */
export const BOOKINGS_POLICIES = {
  booking: inOfficeOr(ERASING_CASE, 'update'),
  // Whoever awaits a traveller sees when and where they land, and in which seat; not what was wished or paid for.
  booking_leg: {
    ...inOffice('delete'),
    sees: `${IN_MY_OFFICES} or booking_id = ${RECEIVED_BOOKINGS}`,
    writes: IN_MY_OFFICES,
  },
  booking_escort: inOfficeOr(ERASING_CASE, 'update'),
  booking_passenger: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER} or member_id = ${RECEIVED_MEMBERS}`,
    adds: IN_MY_OFFICES,
    writes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
  },
  passenger_service: inOffice('update', 'delete'),
  transit_visa: inOffice('update'),
  booking_task: { ...inOffice('update'), updates: ['done_on', 'done_by', 'version'] },
  booking_event: inOffice(),
} satisfies Readonly<Record<string, TablePolicy>>;
