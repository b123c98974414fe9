/** Code lists of the last days, the departure and the arrival. Meanings stand in GLOSSARY.md under the same words. */
export const ORIENTATION_AUDIENCES = ['adult', 'child'] as const;
export type OrientationAudience = (typeof ORIENTATION_AUDIENCES)[number];

/** What everybody who leaves is told (domain 8b), in the order of the journey. */
export const ORIENTATION_TOPICS = [
  'journey',
  'airport',
  'rights',
  'money-and-receipts',
  'after-arrival',
  'whom-to-call',
  'what-we-tell',
] as const;
export type OrientationTopic = (typeof ORIENTATION_TOPICS)[number];

export const ORIENTATION_MODES = ['individual', 'group', 'phone', 'online'] as const;
export type OrientationMode = (typeof ORIENTATION_MODES)[number];

/** Asked shortly before the journey: no is a withdrawal, unsure a hold. */
export const WISHES_TO_GO = ['yes', 'no', 'unsure'] as const;
export type WishToGo = (typeof WISHES_TO_GO)[number];

/** Hours before the first leg within which somebody is asked once more whether they wish to go. */
export const BRIEFED_WITHIN_HOURS = 72;

/** What became of a traveller at the airport or station. */
export const AIRPORT_OUTCOMES = ['departed', 'no-show', 'withdrew', 'boarding-refused'] as const;
export type AirportOutcome = (typeof AIRPORT_OUTCOMES)[number];

/** What still stands in the way of a traveller; the departures board says it in words. */
export const TRAVELLER_LACKS = [
  'stopped',
  'on-hold',
  'not-reconfirmed',
  'not-briefed',
  'no-caregiver',
  'caregiver-stopped',
  'no-orientation',
  'documents-with-us',
  'money-to-pay',
] as const;
export type TravellerLack = (typeof TRAVELLER_LACKS)[number];

/** Belgian profile of a legal status (docs: key figures). */
export const RETURN_PROFILES = ['applicant', 'end-of-procedure', 'no-permit', 'other'] as const;
export type ReturnProfile = (typeof RETURN_PROFILES)[number];

/** Key figures count departures with the programme unless they are asked for others. */
export const DEPARTURE_CHANNELS = [
  'avrr-programme',
  'immigration-office',
  'dublin-transfer',
  'own-means',
  'other-programme',
] as const;
export type DepartureChannel = (typeof DEPARTURE_CHANNELS)[number];

export const FLOAT_MOVEMENTS = ['advance', 'payment', 'payment-returned', 'return'] as const;
export type FloatMovement = (typeof FLOAT_MOVEMENTS)[number];

export const DEPARTURE_PAYMENT_KINDS = ['entitlement', 'document-costs'] as const;
export type DeparturePaymentKind = (typeof DEPARTURE_PAYMENT_KINDS)[number];

export const RECEIPT_KINDS = ['signed-on-screen', 'scanned'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** By what right an office or partner learns of an arrival. */
export const RECEPTION_BASES = ['consent', 'own-mission'] as const;
export type ReceptionBasis = (typeof RECEPTION_BASES)[number];

/** How somebody knows that a person is there. */
export const ARRIVAL_EVIDENCE = ['met-on-arrival', 'came-to-office', 'spoke-by-phone', 'family-confirmed'] as const;
export type ArrivalEvidence = (typeof ARRIVAL_EVIDENCE)[number];
