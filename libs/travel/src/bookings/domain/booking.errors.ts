import { DomainError, type FieldProblems } from '@homeward/platform';

/** Refusals of bookings. */
export type BookingErrorCode = 'booking.unsuitable' | 'booking.not-now' | 'refund.not-now' | 'booking-task.done';

/** @param fields what is wrong with each and how to mend it */
export function unsuitable(fields: FieldProblems, message = 'This booking cannot be made so.'): DomainError {
  return new DomainError<BookingErrorCode>('booking.unsuitable', message, { fields });
}

/** @throws DomainError `booking.unsuitable` when there is anything to mend */
export function refuse(fields: FieldProblems): void {
  if (Object.keys(fields).length > 0) throw unsuitable(fields);
}
