import type { BrokenRule } from '@homeward/contracts';
import { DomainError, type PlatformErrorCode } from '@homeward/platform';
import type { HttpErrorCode } from './http.errors.ts';

type Refusal = DomainError<HttpErrorCode | PlatformErrorCode>;

export const urlTooLong = (most: number): Refusal =>
  new DomainError(
    'request.url-too-long',
    `The address is longer than ${most} characters. Send long input in the body.`,
  );

export const sessionRequired = (): Refusal =>
  new DomainError('session.required', 'Sign in first, or send a valid API key; your session may have ended.');

export const csrfTokenMissing = (): Refusal =>
  new DomainError(
    'csrf.token-missing',
    'A change made with a session cookie must repeat the session\u2019s token in the header X-CSRF-Token. Read it from GET /api/session.',
  );

export const tooManyRequests = (seconds: number): Refusal =>
  new DomainError('request.too-many', `Too many requests from this address. Try again in ${seconds} seconds.`);

export const internalFault = (): Refusal =>
  new DomainError(
    'error.internal',
    'Something went wrong on our side. Nothing was saved. If it happens again, report it with the correlation id.',
  );

export const malformed = (detail: string): Refusal => new DomainError('request.malformed', detail);

export const unavailable = (detail: string): Refusal => new DomainError('service.unavailable', detail);

export const invalid = (
  fields: Readonly<Record<string, string>>,
  detail?: string,
  rules: Readonly<Record<string, BrokenRule>> = {},
): Refusal =>
  new DomainError('input.invalid', detail ?? 'Some of what was sent is not right; each field says how to mend it.', {
    ...{ fields, rules },
  });

/** @param taken what the address takes instead */
export function mediaUnsupported(taken: 'json' | 'form' = 'json'): DomainError<HttpErrorCode> {
  return new DomainError(
    'request.media-unsupported',
    taken === 'json'
      ? 'Send the body as JSON, with the header Content-Type: application/json.'
      : 'This address takes a file. Send the body as a form, with the header Content-Type: multipart/form-data.',
  );
}

export const eventsOnly = (): Refusal =>
  new DomainError(
    'request.not-acceptable',
    'This address answers with events. Send the header Accept: text/event-stream.',
  );

export const tooManyStreams = (most: number): Refusal =>
  new DomainError('events.too-many', `You listen from ${most} places already. Close one of them.`);
