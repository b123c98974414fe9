import { Injectable } from '@nestjs/common';
import { Clock, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { SESSION_BY_ID_SQL, type SessionRow } from '../data/principal.queries.ts';
import { renewSession, type IssuedSession } from '../data/sessions.ts';
import { getSignIn, type SignInRecord } from '../data/sign-in.queries.ts';
import { passwordNeeded, secondFactorNeeded } from '../domain/access.errors.ts';
import { emailKey } from '../domain/email-key.ts';
import { actorOf, type SecondFactorMissing } from '../domain/principal.ts';
import { FRESH_MS } from '../domain/session-rules.ts';
import { KnownDevices } from './known-devices.ts';
import { PasswordHasher } from './password-hasher.ts';

export interface OwnSession {
  readonly session: SessionRow;
  readonly account: SignInRecord;
  readonly missing: SecondFactorMissing;
  /** Who the caller is by their session alone, for the trail. */
  readonly actor: Actor;
}

/** The caller's own session and account, for what people do about themselves. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly devices: KnownDevices,
  ) {}

  /** @throws DomainError `record.not-found` for a key, which has no session */
  async get(tx: EntityManager, actor: Actor): Promise<OwnSession> {
    const rows: SessionRow[] = await tx.query(SESSION_BY_ID_SQL, [actor.sessionId]);
    const session = rows[0];
    if (!session) throw notFound('session');
    const { missing, actor: own } = actorOf(session, (zone) => this.clock.today(zone));
    return { session, missing, actor: own, account: await getSignIn(tx, session.userId) };
  }

  /** As {@link get}, for what a session may do only once it gave everything it owes. */
  async getComplete(tx: EntityManager, actor: Actor): Promise<OwnSession> {
    const own = await this.get(tx, actor);
    if (own.missing !== null) throw secondFactorNeeded();
    return own;
  }

  /**
   * The second factor was given: the session goes on under a new token, and its browser is a known one.
   * @returns null when the session ended meanwhile
   */
  async complete(tx: EntityManager, { session, account }: OwnSession): Promise<IssuedSession | null> {
    const now = this.clock.now();
    const issued = await renewSession(tx, session.sessionId, now, true);
    if (!issued) return null;
    const browser = { ...session, account: emailKey(account.email) };
    return { ...issued, device: await this.devices.welcome(tx, browser, now) };
  }

  /** A session somebody left open must not be turned into an account of their own. */
  async demandPassword(own: OwnSession, password: string | undefined): Promise<void> {
    const matches = password !== undefined && (await this.hasher.matches(own.account.passwordHash, password));
    if (!matches) throw passwordNeeded();
  }

  isFresh(own: OwnSession): boolean {
    return this.clock.now().getTime() - own.session.createdAt.getTime() < FRESH_MS;
  }
}
