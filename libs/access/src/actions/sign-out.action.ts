import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, personOf, type Actor } from '@homeward/platform';
import { forgetDevices } from '../data/known-devices.ts';
import { revokeSessions } from '../data/sessions.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { OwnSessions } from '../security/own-session.ts';

/** Ends the caller's session, or all of them on every machine. */
@Injectable()
export class SignOutAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly sessions: OwnSessions,
  ) {}

  async execute(actor: Actor): Promise<void> {
    const userId = personOf(actor);
    await this.transactions.change(actor, userId, async (tx) => {
      const own = await this.sessions.get(tx, actor);
      await tx.query('update session set revoked_at = $2 where id = $1 and revoked_at is null', [
        own.session.sessionId,
        this.clock.now(),
      ]);
      await this.audit.record(tx, own.actor, {
        action: 'sign-out',
        recordType: 'app_user',
        recordId: userId,
        officeId: own.account.officeId,
      });
    });
  }

  /** @throws DomainError `second-factor.needed` */
  async everywhere(actor: Actor): Promise<void> {
    const userId = personOf(actor);
    await this.transactions.change(actor, userId, async (tx) => {
      const own = await this.sessions.getComplete(tx, actor);
      await revokeSessions(tx, userId, this.clock.now());
      await forgetDevices(tx, userId);
      await this.audit.record(tx, own.actor, {
        action: 'sign-out-everywhere',
        recordType: 'app_user',
        recordId: userId,
        officeId: own.account.officeId,
      });
    });
  }
}
