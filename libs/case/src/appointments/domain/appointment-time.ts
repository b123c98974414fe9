import { DomainError } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

const FARTHEST_MS = 2 * 366 * 86_400_000;

/** @throws DomainError `appointment.time-wrong` when the hour has passed or lies beyond two years */
export function checkStart(startsAt: Date, now: Date): void {
  const mend =
    startsAt <= now
      ? 'lies in the past; choose a later day and time'
      : startsAt.getTime() - now.getTime() > FARTHEST_MS
        ? 'lies more than two years ahead; check the year'
        : null;
  if (mend)
    throw new DomainError<CaseErrorCode>('appointment.time-wrong', 'The appointment cannot be at that time.', {
      fields: { startsAt: mend },
    });
}
