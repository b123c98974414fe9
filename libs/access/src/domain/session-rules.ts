/** OWASP: half an hour unused is enough for a desk that was left; a working day is the most a session lives. */
export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 12 * 3_600_000;
/** "Last seen" is written this often at most, so that reading costs no write. */
export const SEEN_EVERY_MS = 60_000;
/** How long after signing in the way of signing in may be changed without the password. */
export const FRESH_MS = 10 * 60_000;
/** Our reading: long enough for a colleague on parental leave to come back to a browser that is still known. */
const DEVICE_MS = 180 * 24 * 3_600_000;
export const LINK_MS = 24 * 3_600_000;
export const API_KEY_MAX_MS = 366 * 24 * 3_600_000;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export function sessionStands(session: SessionTimes, now: Date): boolean {
  return now < session.expiresAt && now.getTime() - session.lastSeenAt.getTime() < IDLE_MS;
}

export function expiryOf(signedInAt: Date): Date {
  return new Date(signedInAt.getTime() + ABSOLUTE_MS);
}

export function deviceExpiryOf(signedInAt: Date): Date {
  return new Date(signedInAt.getTime() + DEVICE_MS);
}
