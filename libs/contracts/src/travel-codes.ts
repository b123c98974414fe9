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

export const REFUND_STATES = ['to-ask', 'asked', 'received', 'refused', 'not-refundable'] as const;
export type RefundState = (typeof REFUND_STATES)[number];
