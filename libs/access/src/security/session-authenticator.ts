import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import {
  Clock,
  systemActor,
  type Actor,
  type AuthenticatedRequest,
  type Authenticator,
  type PresentedCredentials,
} from '@homeward/platform';
import { API_KEY_SQL, SESSION_BY_TOKEN_SQL, type ApiKeyRow, type SessionRow } from '../data/principal.queries.ts';
import { actorOf } from '../domain/principal.ts';
import { SEEN_EVERY_MS, sessionStands } from '../domain/session-rules.ts';
import { API_KEY_PREFIX, hashToken } from '../domain/tokens.ts';
import { PrincipalCache, type CachedPrincipal } from './principal-cache.ts';

interface Principal extends CachedPrincipal, AuthenticatedRequest {
  readonly id: string;
  readonly expiresAt: Date;
  /** When its use was last written down. */
  seenAt: Date | null;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Turns a session cookie or a key into the actor of this request, whose roles are those of this moment. */
@Injectable()
export class SessionAuthenticator implements Authenticator {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly cache: PrincipalCache<Principal>,
  ) {}

  authenticate(presented: PresentedCredentials): Promise<AuthenticatedRequest | null> {
    if (presented.bearer !== undefined) return this.byKey(presented.bearer);
    const { cookieToken, unattended = false } = presented;
    return cookieToken === undefined ? Promise.resolve(null) : this.bySession(cookieToken, unattended);
  }

  private async bySession(token: string, unattended: boolean): Promise<AuthenticatedRequest | null> {
    if (!TOKEN.test(token)) return null;
    const hash = hashToken(token);
    // Whoever is known is not waited for: this is asked at every request.
    const found = this.known(hash) ?? (await this.principal(hash, 'session'));
    const now = this.clock.now();
    if (!found || !sessionStands({ lastSeenAt: found.seenAt!, expiresAt: found.expiresAt }, now)) return null;
    if (!unattended && toBeNoted(found, now))
      await this.note('update session set last_seen_at = $2 where id = $1 and revoked_at is null', found, now);
    return found;
  }

  private async byKey(key: string): Promise<AuthenticatedRequest | null> {
    if (!key.startsWith(API_KEY_PREFIX) || !TOKEN.test(key.slice(API_KEY_PREFIX.length))) return null;
    const hash = hashToken(key);
    const found = this.known(hash) ?? (await this.principal(hash, 'key'));
    const now = this.clock.now();
    if (!found || now >= found.expiresAt) return null;
    if (toBeNoted(found, now))
      await this.note('update api_key set last_used_at = $2 where id = $1 and revoked_at is null', found, now);
    return { ...found, expiresAt: null };
  }

  private known(hash: Buffer): Principal | null {
    return this.cache.find(hash.toString('base64'));
  }

  private async principal(hash: Buffer, by: 'session' | 'key'): Promise<Principal | null> {
    const mark = this.cache.mark();
    const loaded = by === 'session' ? await this.loadSession(hash) : await this.loadKey(hash);
    if (loaded) this.cache.keep(hash.toString('base64'), loaded, mark);
    return loaded;
  }

  private async loadSession(hash: Buffer): Promise<Principal | null> {
    const [row] = await this.transactions.read<SessionRow>(systemActor(), {
      name: 'access_session_by_token',
      text: SESSION_BY_TOKEN_SQL,
      values: [hash],
    });
    if (!row) return null;
    const { sessionId: id, userId, csrfToken, expiresAt, lastSeenAt: seenAt } = row;
    return { id, userId, csrfToken, expiresAt, seenAt, actor: this.actorOf(row) };
  }

  private async loadKey(hash: Buffer): Promise<Principal | null> {
    const [row] = await this.transactions.read<ApiKeyRow>(systemActor(), {
      name: 'access_api_key',
      text: API_KEY_SQL,
      values: [hash],
    });
    if (!row) return null;
    const { keyId: id, userId, expiresAt, lastUsedAt: seenAt } = row;
    return { id, userId, csrfToken: null, expiresAt, seenAt, actor: this.actorOf(row) };
  }

  private actorOf(row: SessionRow | ApiKeyRow): Actor {
    return actorOf(row, (zone) => this.clock.today(zone)).actor;
  }

  private async note(sql: string, principal: Principal, now: Date): Promise<void> {
    principal.seenAt = now;
    await this.transactions.run(systemActor(), (tx) => tx.query(sql, [principal.id, now]));
  }
}

/** At most once a minute: the one write a read may cost. */
function toBeNoted({ seenAt }: Principal, now: Date): boolean {
  return seenAt === null || now.getTime() - seenAt.getTime() >= SEEN_EVERY_MS;
}
