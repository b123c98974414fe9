import { PRESENT_NOT_ALONE, type InterpreterKind, type OtherPresent, type SessionMode } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

/** Who was in the room, as far as somebody wrote it down. */
export interface Room {
  readonly mode: SessionMode;
  readonly interpreterUsed: boolean;
  readonly interpreterKind?: InterpreterKind | null | undefined;
  readonly interpreterIsKin?: boolean | null | undefined;
  readonly presentMemberIds?: readonly string[] | null | undefined;
  readonly othersPresent?: readonly OtherPresent[] | null | undefined;
  readonly alone?: boolean | null | undefined;
  readonly outOfEarshot?: boolean | null | undefined;
}

/**
 * A session that contradicts itself proves nothing: alone and with the family, out of earshot beside a guard.
 * @throws DomainError `counselling-session.room-wrong`, naming each field
 */
export function checkRoom(room: Room): void {
  const fields: Record<string, string> = {};
  const { interpreterUsed, alone, outOfEarshot, mode } = room;
  const others = room.othersPresent ?? [];
  if (!interpreterUsed && (room.interpreterKind ?? null) !== null)
    fields['interpreterKind'] = 'names an interpreter, and none was there; leave it out or say that one was';
  if (!interpreterUsed && room.interpreterIsKin)
    fields['interpreterIsKin'] = 'speaks of an interpreter, and none was there; leave it out or say that one was';
  if (!interpreterUsed && others.includes('interpreter'))
    fields['othersPresent'] = 'names an interpreter, and none was used; correct one of the two';
  if (alone && ((room.presentMemberIds ?? []).length > 0 || others.some((kind) => PRESENT_NOT_ALONE.includes(kind))))
    fields['alone'] = 'says alone, and others were in the room; correct one of the two';
  if (alone && (mode === 'family' || mode === 'group'))
    fields['alone'] = 'says alone, and the session was held with several people; correct one of the two';
  if (outOfEarshot && others.includes('custodial-staff'))
    fields['outOfEarshot'] = 'says out of earshot, and custodial staff was in the room; correct one of the two';
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<CounsellingErrorCode>(
    'counselling-session.room-wrong',
    'What is said of the people in the room does not fit together.',
    { fields },
  );
}
