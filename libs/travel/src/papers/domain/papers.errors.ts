import { DomainError } from '@homeward/platform';

/** Refusals of what must be settled before anybody travels. */
export type PapersErrorCode =
  | 'document.mrz-unreadable'
  | 'document.mrz-digit-wrong'
  | 'document.check-wrong'
  | 'document.not-for-travel'
  | 'document-retrieval.wrong'
  | 'document-retrieval.open-already'
  | 'consular-request.shut'
  | 'consular-request.open-already'
  | 'consular-request.consulate-unsuitable'
  | 'consular-step.not-now'
  | 'consular-step.wrong'
  | 'fitness.not-asked'
  | 'fitness.care-needed'
  | 'fitness.wrong'
  | 'fitness.hand-over-wrong'
  | 'suspension.wrong'
  | 'suspension.own'
  | 'suspension.nothing-to-confirm'
  | 'destination-answer.wrong'
  | 'reception.wrong'
  | 'reception.open-already'
  | 'reception.answered'
  | 'travel-setting.wrong'
  | 'papers.day-wrong';

/** A refusal that names the fields and how to mend them. */
export function refusal(
  code: PapersErrorCode,
  message: string,
  fields: Readonly<Record<string, string>> = {},
): DomainError<PapersErrorCode> {
  return new DomainError(code, message, { fields });
}

/** @throws DomainError when a field has something to mend */
export function refuseIfWrong(code: PapersErrorCode, message: string, fields: Readonly<Record<string, string>>): void {
  if (Object.keys(fields).length > 0) throw refusal(code, message, fields);
}
