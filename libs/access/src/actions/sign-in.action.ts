import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { isLive } from '@homeward/database';
import { ANONYMOUS, Clock, systemActor, type Actor } from '@homeward/platform';
import { SESSION_BY_ID_SQL, type SessionRow } from '../data/principal.queries.ts';
import { openSession, type IssuedSession } from '../data/sessions.ts';
import { findSignInByEmail, getSignIn, type SignInRecord } from '../data/sign-in.queries.ts';
import { reserveTry, takeBackTry } from '../data/tries.ts';
import { signInRefused } from '../domain/access.errors.ts';
import { emailKey } from '../domain/email-key.ts';
import { isDefaultPassword } from '../domain/password-rules.ts';
import { actorOf } from '../domain/principal.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { PasswordHasher } from '../security/password-hasher.ts';
import { SignInGate, type Entry } from '../security/sign-in-gate.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** The network address the request came from; kept only as a keyed digest. */
  readonly address: string;
  /** The browser's device cookie, as it came. */
  readonly device?: string;
}

/**
 * The first factor. A wrong password, an unknown, a disabled and a resting account cost the same work and get the same
 * answer; the trail knows which it was.
 */
@Injectable()
export class SignInAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly gate: SignInGate,
  ) {}

  /** @throws DomainError `sign-in.refused`, `sign-in.too-many` */
  async execute(input: SignInInput): Promise<IssuedSession> {
    const account = emailKey(input.email);
    const entry = await this.gate.enter({ account, address: input.address, device: input.device });
    const { user, mayTry } = await this.prepare(account, entry);
    const matches = await this.hasher.matches(mayTry ? user!.passwordHash : null, input.password);
    if (user && matches) {
      const issued = await this.open(user, input.password, entry);
      if (issued) {
        await this.gate.succeeded(entry.attempts);
        return issued;
      }
    }
    await this.writeFailure(user, account, mayTry ? 'wrong-password' : user ? 'account-closed' : 'unknown-account');
    throw signInRefused();
  }

  private prepare(account: string, { deviceId }: Entry): Promise<{ user: SignInRecord | null; mayTry: boolean }> {
    return this.transactions.run(systemActor(), async (tx) => {
      const user = await findSignInByEmail(tx, account);
      const mayTry =
        user !== null && user.active && (await reserveTry(tx, { userId: user.userId, deviceId }, this.clock.now()));
      return { user, mayTry };
    });
  }

  /** @returns null when the account was closed or its password changed since it was compared, or it may not stand here */
  private open(user: SignInRecord, password: string, { deviceId }: Entry): Promise<IssuedSession | null> {
    return this.transactions.run(systemActor(), async (tx) => {
      const standing = await getSignIn(tx, user.userId);
      if (!standing.active || standing.passwordHash !== user.passwordHash) return null;
      if ((await isLive(tx)) && (standing.demo || isDefaultPassword(password))) return null;
      const knocker = { userId: user.userId, deviceId };
      const issued = await openSession(tx, knocker, this.clock.now());
      const [session]: SessionRow[] = await tx.query(SESSION_BY_ID_SQL, [issued.sessionId]);
      const { actor, missing } = actorOf(session!, (zone) => this.clock.today(zone));
      await this.audit.record(tx, actor, recordOf('sign-in', user), {
        secondFactor: { after: missing ?? 'not-needed' },
      });
      if (missing === null) {
        const browser = { ...knocker, account: emailKey(user.email), sessionId: issued.sessionId };
        return { ...issued, device: await this.gate.welcome(tx, browser) };
      }
      await takeBackTry(tx, knocker);
      return issued;
    });
  }

  private async writeFailure(user: SignInRecord | null, account: string, reason: string): Promise<void> {
    const actor: Actor = ANONYMOUS;
    await this.transactions.run(actor, (tx) =>
      this.audit.record(tx, actor, {
        ...(user
          ? recordOf('fail-sign-in', user)
          : {
              action: 'fail-sign-in',
              recordType: 'app_user',
              recordId: `unknown:${this.gate.digest('account', account).toString('hex').slice(0, 32)}`,
              officeId: null,
            }),
        reason,
      }),
    );
  }
}

function recordOf(action: 'sign-in' | 'fail-sign-in', user: SignInRecord) {
  return { action, recordType: 'app_user', recordId: user.userId, officeId: user.officeId };
}
