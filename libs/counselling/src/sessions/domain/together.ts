import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import type { Room } from './room.ts';
import { checkNotes } from './session-rules.ts';

interface Answers {
  readonly memberId: string;
  readonly notes: readonly { readonly text: string }[];
}

/**
 * Several members heard at once are several sessions, and nobody of them was alone.
 * @throws DomainError `counselling-session.room-wrong`, `note.unsuitable`
 */
export function checkTogether(room: Room, all: readonly Answers[]): void {
  all.slice(1).forEach(({ notes }, i) => checkNotes(notes, `together.${i}.`));
  const twice = all.findIndex(({ memberId }, i) => all.findIndex((other) => other.memberId === memberId) < i);
  const fields: Record<string, string> = {};
  if (twice > 0) fields[`together.${twice - 1}.memberId`] = 'stands in this session already';
  if (all.length > 1 && room.alone) fields['alone'] = 'says alone, and several members were spoken with';
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<CounsellingErrorCode>(
    'counselling-session.room-wrong',
    'What is said of the people in the room does not fit together.',
    { fields },
  );
}

/** The room as one of them saw it: the others who were spoken with were in it. */
export function roomOf(
  room: Room,
  all: readonly Answers[],
  memberId: string,
): Pick<Room, 'alone' | 'presentMemberIds'> {
  const others = all.map((answers) => answers.memberId).filter((id) => id !== memberId);
  const present = (room.presentMemberIds ?? []).filter((id) => id !== memberId);
  return { alone: all.length > 1 ? false : room.alone, presentMemberIds: [...new Set([...present, ...others])] };
}
