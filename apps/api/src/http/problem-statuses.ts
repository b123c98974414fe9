import type { PlatformErrorCode } from '@homeward/platform';
import type { HttpErrorCode } from './http.errors.ts';

/** Every code a room may refuse with. A room's own union is added here, and the record below does not compile without it. */
export type ErrorCode = PlatformErrorCode | HttpErrorCode;

/** What each refusal is over HTTP: the one place where codes become statuses (RFC 9110). */
export const PROBLEM_STATUSES: Readonly<Record<ErrorCode, number>> = {
  'record.not-found': 404,
  'record.version-stale': 409,
  'record.exists': 409,
  'permission.missing': 403,
  'input.invalid': 400,
  'idempotency.body-differs': 422,
  'idempotency.key-missing': 400,
  'request.too-large': 413,
  'request.malformed': 400,
  'request.timed-out': 503,
  'request.too-many': 429,
  'request.cross-site': 403,
  'request.url-too-long': 414,
  'request.media-unsupported': 415,
  'route.not-found': 404,
  'route.method-not-allowed': 405,
  'service.unavailable': 503,
  'session.required': 401,
  'csrf.token-missing': 403,
  'error.internal': 500,
};

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(PROBLEM_STATUSES, code);
}
