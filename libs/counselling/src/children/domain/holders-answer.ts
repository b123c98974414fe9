import type { ConsentAnswer } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import { refuseFutureDays } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface HoldersAnswer {
  readonly answer: ConsentAnswer;
  readonly answeredOn: string;
  /** What the holder said, as far as they said; needed for a no and for another answer than before; sealed. */
  readonly words: string | null;
}

interface Answering {
  /** The day of the consent that stands. */
  readonly consentedOn: string | null;
  /** Above 1 when an answer was given before. */
  readonly version: number;
  readonly today: string;
}

/** @throws DomainError `protection.day-wrong`, `parental-holder.unsuitable` naming each field */
export function checkAnswer({ consentedOn, version, today }: Answering, input: HoldersAnswer): void {
  const { answer, answeredOn, words } = input;
  refuseFutureDays({ answeredOn }, today);
  const fields: Record<string, string> = {};
  if (consentedOn !== null && answeredOn < consentedOn)
    fields['answeredOn'] = `lies before the answer of ${consentedOn} that stands; write the day of the later one`;
  if (!words?.trim() && answer === 'no')
    fields['words'] = 'is empty; a protection officer must know what was said to act on it';
  else if (!words?.trim() && version > 1)
    fields['words'] = 'is empty; an answer stands already: write why there is another';
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<CounsellingErrorCode>('parental-holder.unsuitable', 'This answer cannot be written so.', {
    fields,
  });
}
