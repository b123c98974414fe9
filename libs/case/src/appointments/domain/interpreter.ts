import type { InterpreterMode } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface InterpreterWish {
  readonly interpreterNeeded?: boolean | null;
  readonly interpreterBooked?: boolean | null;
  readonly interpreterMode?: InterpreterMode | null;
  /** The language the interpreter speaks with the person. */
  readonly language?: string | null;
}

/** @throws DomainError `appointment.interpreter-wrong`, naming the field */
export function checkInterpreter(wish: InterpreterWish): void {
  const { interpreterNeeded, interpreterBooked, interpreterMode, language } = wish;
  if (!interpreterNeeded && interpreterBooked) throw wrong('interpreterNeeded', 'must be true when one is booked');
  if (!interpreterNeeded && interpreterMode) throw wrong('interpreterMode', 'must be left out when none is needed');
  if (interpreterBooked && !interpreterMode) throw wrong('interpreterMode', 'must say how a booked one takes part');
  if (interpreterBooked && !language) throw wrong('language', 'must be the language of the booked interpreter');
}

function wrong(field: string, mend: string): DomainError<CaseErrorCode> {
  return new DomainError('appointment.interpreter-wrong', 'The interpreter cannot be noted like this.', {
    fields: { [field]: mend },
  });
}
