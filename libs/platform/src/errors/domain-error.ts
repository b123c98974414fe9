import type { BrokenRule } from '@homeward/contracts';

/** What was wrong with each named field and how to mend it, keyed by the field's path (`members.0.familyName`). */
export type FieldProblems = Readonly<Record<string, string>>;

export interface DomainErrorOptions {
  readonly fields?: FieldProblems;
  /** Which rule of form each field breaks, by the same paths. */
  readonly rules?: Readonly<Record<string, BrokenRule>>;
  /** Further members of the problem document: ids, codes, versions; never personal data. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * A refusal the caller can understand and mend. Each feature has its own union of codes; the HTTP layer maps every
 * code to a status through an exhaustive record. `message` is shown to people and holds no personal data.
 */
export class DomainError<Code extends string = string> extends Error {
  readonly fields: FieldProblems;
  readonly rules: Readonly<Record<string, BrokenRule>>;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: Code,
    message: string,
    options: DomainErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DomainError';
    this.fields = options.fields ?? {};
    this.rules = options.rules ?? {};
    this.extra = options.extra ?? {};
  }
}

/** Refusals every room shares. A record that does not exist and one that is not yours are the same answer. */
export type PlatformErrorCode =
  | 'record.not-found'
  | 'record.version-stale'
  | 'permission.missing'
  | 'input.invalid'
  | 'idempotency.body-differs'
  | 'idempotency.key-missing'
  | 'request.too-large'
  | 'request.malformed'
  | 'request.timed-out'
  | 'request.too-many'
  | 'service.unavailable';

export function notFound(record: string, fields: FieldProblems = {}): DomainError<PlatformErrorCode> {
  return new DomainError('record.not-found', `There is no such ${record}, or it is not in your care.`, { fields });
}

/** @param sent the version the caller had read; @param current the version that stands now */
export function staleVersion(record: string, sent: number, current: number): DomainError<PlatformErrorCode> {
  return new DomainError(
    'record.version-stale',
    `This ${record} was changed by somebody else since you read it (you sent version ${sent}, it is now ${current}). Read it again and decide what to keep.`,
    { extra: { versions: { sent, current } } },
  );
}
