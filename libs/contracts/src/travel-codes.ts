/** Code lists of papers, seats and journeys. Meanings stand in GLOSSARY.md under the same words. */
export const BOOKING_STATES = [
  'draft',
  'requested',
  'held',
  'ticketed',
  'confirmed',
  'departed',
  'arrived',
  'cancelled',
  'failed',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export const PASSENGER_STATES = [
  'asked',
  'held',
  'ticketed',
  'departed',
  'stopped',
  'no-show',
  'boarding-refused',
  'cancelled',
] as const;
export type PassengerState = (typeof PASSENGER_STATES)[number];
/** A seat that somebody counts on: nobody has two. */
export const SEATS_STANDING: readonly PassengerState[] = ['asked', 'held', 'ticketed'];

export const TRAVEL_MODES = ['air', 'bus', 'train', 'ferry'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** Why a seat is given back (domain 1.9): the journey’s reasons, and nothing that is held against anybody. */
export const SEAT_STOP_REASONS = [
  'withdrew',
  'no-show',
  'boarding-refused',
  'caregiver-not-travelling',
  'document-missing',
  'unfit-to-travel',
  'carrier-cancelled',
  'schedule-changed',
  'transit-refused',
  'destination-suspended',
  'other-traveller-unavailable',
  'case-cancelled',
  'duplicate',
] as const;
export type SeatStopReason = (typeof SEAT_STOP_REASONS)[number];

export const ESCORT_KINDS = ['operational', 'medical', 'family', 'social'] as const;
export type EscortKind = (typeof ESCORT_KINDS)[number];

/** Special services as carriers name them (IATA codes); they say what is brought, never why. */
export const SPECIAL_SERVICES = ['WCHR', 'WCHS', 'WCHC', 'UMNR', 'MEDA', 'STCR', 'MAAS', 'INFT'] as const;
export type SpecialService = (typeof SPECIAL_SERVICES)[number];

/** Why an agency could sell nothing; the next request is a booking of its own. */
export const BOOKING_FAILURES = ['no-seats', 'option-lapsed', 'carrier-refused', 'too-dear'] as const;
export type BookingFailure = (typeof BOOKING_FAILURES)[number];

/** What a person must do because of a booking. */
export const BOOKING_TASKS = ['child-seat-stopped', 'advance-notice'] as const;
export type BookingTaskKind = (typeof BOOKING_TASKS)[number];

/** What a person found out about a country the journey only passes through. */
export const TRANSIT_VISA_STATES = ['held', 'not-needed'] as const;
export type TransitVisaState = (typeof TRANSIT_VISA_STATES)[number];

/** What lies on the desk of those who book, the most pressing first. */
export const BOOKING_DESK_MATTERS = ['asked', 'option', 'ticketing', 'refund', 'task', 'confirm'] as const;
export type BookingDeskMatter = (typeof BOOKING_DESK_MATTERS)[number];

export const REFUND_STATES = ['to-ask', 'asked', 'received', 'refused', 'not-refundable'] as const;
export type RefundState = (typeof REFUND_STATES)[number];
