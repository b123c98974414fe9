/** The cookie that carries the session's token: httpOnly, SameSite, Secure when people type an https address. */
export const SESSION_COOKIE = 'homeward_session';

/** Repeats the session's CSRF token on every unsafe request that is signed in by cookie. */
export const CSRF_HEADER = 'x-csrf-token';

/** Sent by a page that asks by itself while nobody is at it: such a request does not count as use of the session. */
export const UNATTENDED_HEADER = 'x-unattended';

/**
 * Makes two sendings of one creation one. Required on every POST that answers 201 (Nest's own status for POST) and is
 * not open to all; a POST that creates nothing, such as a search or a move, says `@HttpCode(200)` or 204.
 */
export const IDEMPOTENCY_HEADER = 'idempotency-key';

/** Carries the correlation id from the click, and back with every answer. */
export const CORRELATION_HEADER = 'x-correlation-id';
