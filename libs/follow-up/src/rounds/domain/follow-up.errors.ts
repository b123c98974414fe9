import { DomainError } from '@homeward/platform';

/** Refusals of contact kept with people who are back. */
export type FollowUpErrorCode =
  | 'follow-up.stopped'
  | 'follow-up.not-stopped'
  | 'follow-up.no-death-to-settle'
  | 'round.not-open'
  | 'round.not-held'
  | 'attempt.wrong'
  | 'attempt.channel-unsafe'
  | 'satisfaction.wrong'
  | 'satisfaction.answered-already'
  | 'schedule.wrong';

/** A refusal that names the fields and how to mend them. */
export function refusal(
  code: FollowUpErrorCode,
  message: string,
  fields: Readonly<Record<string, string>> = {},
): DomainError<FollowUpErrorCode> {
  return new DomainError(code, message, { fields });
}

/** @throws DomainError when a field has something to mend */
export function refuseIfWrong(
  code: FollowUpErrorCode,
  message: string,
  fields: Readonly<Record<string, string>>,
): void {
  if (Object.keys(fields).length > 0) throw refusal(code, message, fields);
}
