import { DomainError } from '@homeward/platform';

export type ComplaintErrorCode =
  | 'complaint.unsuitable'
  | 'complaint.not-now'
  | 'complaint.other-decider'
  | 'complaint.way-unsafe'
  | 'complaint.receipt-unknown';

/** @throws DomainError `complaint.unsuitable` when any field is named */
export function refuseUnsuitable(fields: Readonly<Record<string, string>>): void {
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<ComplaintErrorCode>('complaint.unsuitable', 'This cannot be recorded so.', { fields });
}
