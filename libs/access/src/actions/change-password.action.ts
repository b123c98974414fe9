import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, personOf, type Actor } from '@homeward/platform';
import { forgetDevices } from '../data/known-devices.ts';
import { renewSession, revokeSessions, type IssuedSession } from '../data/sessions.ts';
import { reserveTry, takeBackTry } from '../data/tries.ts';
import { passwordNeeded } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { OwnSessions } from '../security/own-session.ts';
import { Passwords } from '../security/passwords.ts';

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly password: string;
}

/** A new password by whoever knows the old one. Every other session ends; this one goes on under a new token. */
@Injectable()
export class ChangePasswordAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly sessions: OwnSessions,
    private readonly passwords: Passwords,
  ) {}

  /** @throws DomainError `password.needed`, `password.refused`, `second-factor.needed` */
  async execute(actor: Actor, input: ChangePasswordInput): Promise<IssuedSession> {
    const userId = personOf(actor);
    const now = this.clock.now();
    // Counted before it is compared: a session left open is no place to guess a password from.
    const mayTry = await this.transactions.run(actor, async (tx) => {
      const { session } = await this.sessions.getComplete(tx, actor);
      return reserveTry(tx, session, now);
    });
    if (!mayTry) throw passwordNeeded();
    return this.transactions.change(actor, userId, async (tx) => {
      const own = await this.sessions.getComplete(tx, actor);
      await this.sessions.demandPassword(own, input.currentPassword);
      await this.passwords.set(tx, own.account, input.password);
      await takeBackTry(tx, own.session);
      await revokeSessions(tx, userId, now, own.session.sessionId);
      await forgetDevices(tx, userId, own.session.sessionId);
      const issued = await renewSession(tx, own.session.sessionId, now, false);
      await this.audit.record(tx, own.actor, {
        action: 'change-password',
        recordType: 'app_user',
        recordId: userId,
        officeId: own.account.officeId,
      });
      return issued!;
    });
  }
}
