import { ERASING_CASE, ERASING_MEMBER, inOffice, inOfficeOr } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Seats: what was asked, offered, sold and given back. None of it is sealed: a service says what is brought, never why. */
export const BOOKINGS_POLICIES = {
  booking: inOfficeOr(ERASING_CASE, 'update'),
  // The hours of a journey are written afresh when the carrier changes them; what happened stays in the events.
  booking_leg: inOffice('delete'),
  booking_escort: inOfficeOr(ERASING_CASE, 'update'),
  booking_passenger: inOfficeOr(ERASING_MEMBER, 'update'),
  passenger_service: inOffice('update', 'delete'),
  transit_visa: inOffice('update'),
  booking_task: { ...inOffice('update'), updates: ['done_on', 'done_by', 'version'] },
  booking_event: inOffice(),
} satisfies Readonly<Record<string, TablePolicy>>;
