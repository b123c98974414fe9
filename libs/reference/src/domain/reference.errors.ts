/** Refusals of this room. */
export type ReferenceErrorCode = 'calendar.not-covered';
