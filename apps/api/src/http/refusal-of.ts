import { HttpException } from '@nestjs/common';
import { DomainError, sqlStateOf } from '@homeward/platform';
import type { HttpErrorCode } from './http.errors.ts';
import { isErrorCode, type ErrorCode } from './problem-statuses.ts';
import { invalid, malformed, sessionRequired, unavailable, mediaUnsupported } from './refusals.ts';

type Refusal = DomainError<ErrorCode>;

/** What Fastify refuses by itself, in our words: its own quote the address or the parser. */
const FASTIFY_REFUSALS: Readonly<Record<string, () => Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    new DomainError('request.too-large', 'The body is larger than 1 MiB. Send less at once.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => mediaUnsupported(),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => malformed('The body is not as long as Content-Length says.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => malformed('The body is empty. Send a JSON object, or leave out Content-Type.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => malformed('The body is not valid JSON.'),
  FST_ERR_BAD_URL: () => malformed('The address holds a percent sign that encodes nothing.'),
  FST_ERR_MAX_PARAM_LENGTH: () =>
    new DomainError('request.url-too-long', 'A part of the address is longer than an id.'),
  FST_ERR_HANDLER_TIMEOUT: () => timedOut(),
};

/** By the class of SQLSTATE (PostgreSQL manual, appendix A). A value the schema refused is never quoted. */
const DATABASE_REFUSALS: readonly (readonly [RegExp, () => Refusal])[] = [
  [/^22/, () => invalid({}, 'A value does not have the form its field needs.')],
  [/^23505$/, () => new DomainError('record.exists', 'There is already such a record.')],
  [/^23503$/, () => invalid({}, 'An id or code names a record that does not exist.')],
  [/^23/, () => invalid({}, 'A value is not one its field may hold.')],
  [/^42501$/, () => new DomainError('permission.missing', 'This may not be written in that office.')],
  [/^57014$/, () => timedOut()],
  [/^(40001|40P01)$/, () => unavailable('Somebody else was changing the same records. Nothing was saved; try again.')],
  [/^(08|53|57P)/, () => unavailable('The database cannot be reached just now. Nothing was saved; try again.')],
];

const LOST_CONNECTION = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND)$/;
const LOST_MESSAGE = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** By status, for what Nest and its plugins refuse; their words are not repeated. */
const STATUS_REFUSALS: Readonly<Record<number, () => Refusal>> = {
  400: () => malformed('The request could not be read.'),
  401: () => sessionRequired(),
  403: () =>
    new DomainError<HttpErrorCode>(
      'request.cross-site',
      'Another site sent this request; changes are taken from this site only.',
    ),
  404: () =>
    new DomainError<HttpErrorCode>(
      'route.not-found',
      'There is nothing at this address. The documentation lists what there is: /api/docs',
    ),
  405: () =>
    new DomainError<HttpErrorCode>(
      'route.method-not-allowed',
      'This address does not take that method; the header Allow lists those it takes.',
    ),
  413: () => FASTIFY_REFUSALS['FST_ERR_CTP_BODY_TOO_LARGE']!(),
  414: () => FASTIFY_REFUSALS['FST_ERR_MAX_PARAM_LENGTH']!(),
  415: () => mediaUnsupported(),
  503: () => unavailable('The service is stopping or busy. Try again in a moment.'),
};

/** The refusal an error means, in words that may leave the house; null for a fault of our own. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof DomainError) return isErrorCode(error.code) ? (error as Refusal) : null;
  const state = sqlStateOf(error);
  if (state !== null) return DATABASE_REFUSALS.find(([states]) => states.test(state))?.[1]() ?? null;
  if (lostConnection(error))
    return unavailable('The database cannot be reached just now. Nothing was saved; try again.');
  const code = codeOf(error) ?? (error instanceof HttpException ? codeOf(error.cause) : null);
  if (code !== null && Object.hasOwn(FASTIFY_REFUSALS, code)) return FASTIFY_REFUSALS[code]!();
  const status = error instanceof HttpException ? error.getStatus() : clientStatusOf(error);
  return status === null ? null : (STATUS_REFUSALS[status]?.() ?? null);
}

function lostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  return LOST_CONNECTION.test(codeOf(inner) ?? '') || LOST_MESSAGE.test(inner.message);
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A SyntaxError of the JSON parser and its like carry a status of 4xx. */
function clientStatusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return null;
  return error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : null;
}

function timedOut(): Refusal {
  return new DomainError(
    'request.timed-out',
    'This took longer than 30 seconds and was stopped. Ask for less, or try again later.',
  );
}
