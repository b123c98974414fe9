import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export const NOTE_LENGTH_MAX = 10_000;
export const NOTES_MAX = 20;
export const DURATION_MAX_MINUTES = 600;
/** Paper files are typed in later, but an hour of years ago is a slip of the year. */
const RECORDED_WITHIN_DAYS = 730;
const DAY_MS = 86_400_000;

/** @throws DomainError `counselling-session.in-the-future`, `counselling-session.too-long-ago` */
export function checkHeldAt(heldAt: Date, now: Date): void {
  if (heldAt > now)
    throw new DomainError<CounsellingErrorCode>(
      'counselling-session.in-the-future',
      'A session is recorded after it was held.',
      {
        fields: { heldAt: 'lies in the future; make an appointment instead, or correct the hour' },
      },
    );
  if (now.getTime() - heldAt.getTime() > RECORDED_WITHIN_DAYS * DAY_MS)
    throw new DomainError<CounsellingErrorCode>(
      'counselling-session.too-long-ago',
      'That session lies more than two years back.',
      {
        fields: { heldAt: 'lies more than two years back; check the year' },
      },
    );
}

/**
 * @param path where the notes stand in the caller's input
 * @throws DomainError `note.unsuitable` naming each note
 */
export function checkNotes(notes: readonly { readonly text: string }[], path = ''): void {
  const fields: Record<string, string> = {};
  if (notes.length > NOTES_MAX) fields[`${path}notes`] = `holds at most ${NOTES_MAX} notes; join some of them`;
  notes.forEach(({ text }, i) => {
    if (text.trim() === '') fields[`${path}notes.${i}.text`] = 'is empty; write the note or leave it out';
    if (text.length > NOTE_LENGTH_MAX)
      fields[`${path}notes.${i}.text`] = `is ${text.length} characters long; a note holds at most ${NOTE_LENGTH_MAX}`;
  });
  if (Object.keys(fields).length > 0)
    throw new DomainError<CounsellingErrorCode>('note.unsuitable', 'A note cannot be kept as it is.', { fields });
}
