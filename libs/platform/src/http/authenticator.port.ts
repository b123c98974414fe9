import type { Actor } from '../actor/actor.ts';

/** What a request showed of who sends it; at most one is looked at, the Authorization header first. */
export interface PresentedCredentials {
  /** The value of the session cookie. */
  readonly cookieToken?: string;
  /** The value after `Bearer ` in the Authorization header. */
  readonly bearer?: string;
  /** True when the request does not show that anybody is there: it leaves the idle time of a session as it is. */
  readonly unattended?: boolean;
}

export interface AuthenticatedRequest {
  readonly actor: Actor;
  /** What an unsafe request with a cookie must repeat in its `X-CSRF-Token` header; null for an API key. */
  readonly csrfToken: string | null;
  /** When the session ends whatever is done; null for an API key. */
  readonly expiresAt: Date | null;
}

/**
 * How the HTTP layer learns who asks, provided by the access room under {@link AUTHENTICATOR}. Unknown, expired and
 * revoked credentials are all null: nobody learns which it was.
 */
export interface Authenticator {
  authenticate(presented: PresentedCredentials): Promise<AuthenticatedRequest | null>;
}

export const AUTHENTICATOR = Symbol.for('homeward.authenticator');
