import { FEAR_ASKED_AGAIN_AFTER_DAYS } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

const DAY_MS = 86_400_000;

/**
 * Nobody is asked twice in seven days. The days are the office's, `YYYY-MM-DD`.
 * @param askedOn days on which the person was asked, before or after the session that is written down now
 * @throws DomainError `fear-of-return.asked-lately`, naming the first day it may be asked again
 */
export function checkAskedAgain(askedOn: readonly string[], heldOn: string): void {
  const near = askedOn.filter((day) => Math.abs(daysBetween(day, heldOn)) < FEAR_ASKED_AGAIN_AFTER_DAYS);
  if (near.length === 0) return;
  const last = [...near].sort().at(-1)!;
  const again = new Date(Date.parse(last) + FEAR_ASKED_AGAIN_AFTER_DAYS * DAY_MS).toISOString().slice(0, 10);
  throw new DomainError<CounsellingErrorCode>(
    'fear-of-return.asked-lately',
    `This person was asked about fear of return on ${last}. Nobody is asked twice in ${FEAR_ASKED_AGAIN_AFTER_DAYS} days: ask again from ${again}, and write "not-asked" until then.`,
    {
      fields: { fearOfReturn: `was asked on ${last}; may be asked again from ${again}` },
      extra: { askAgainFrom: again },
    },
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
