import { DomainError } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

/** How many days the receiving office has to answer unless the offer says otherwise: nobody waits between two offices. */
export const TRANSFER_ANSWER_DAYS = 7;
/** The longest an offer may stand. */
export const TRANSFER_ANSWER_DAYS_MAX = 30;

/**
 * The last day for an answer.
 * @param today in the giver's zone
 * @param asked the day the giver wishes; {@link TRANSFER_ANSWER_DAYS} from today when absent
 * @throws DomainError `transfer.deadline-wrong` when it is not after today or too far away
 */
export function chooseDeadline(today: string, asked?: string | null): string {
  const chosen = asked ?? daysAfter(today, TRANSFER_ANSWER_DAYS);
  const last = daysAfter(today, TRANSFER_ANSWER_DAYS_MAX);
  if (chosen > today && chosen <= last) return chosen;
  throw new DomainError<CaseErrorCode>('transfer.deadline-wrong', 'The deadline cannot be that day.', {
    fields: { answerBy: `must lie after today and no later than ${last}` },
  });
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
