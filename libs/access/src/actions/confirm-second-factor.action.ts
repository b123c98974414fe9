import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, type Actor } from '@homeward/platform';
import { replaceRecoveryCodes } from '../data/recovery-codes.ts';
import { revokeSessions, type IssuedSession } from '../data/sessions.ts';
import { secondFactorNeeded, secondFactorNotBegun, secondFactorRefused } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { OwnSessions } from '../security/own-session.ts';
import { SecondFactors } from '../security/second-factors.ts';

/** The first code of a new device: from here on it guards the account, and ten recovery codes stand in for it. */
@Injectable()
export class ConfirmSecondFactorAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly sessions: OwnSessions,
    private readonly factors: SecondFactors,
  ) {}

  /**
   * @returns the session under a new token, and the recovery codes, which are shown this once
   * @throws DomainError `second-factor.not-begun`, `second-factor.refused`
   */
  async execute(actor: Actor, input: { code: string }): Promise<IssuedSession & { recoveryCodes: string[] }> {
    return this.transactions.change(actor, actor.userId ?? '', async (tx) => {
      const own = await this.sessions.get(tx, actor);
      if (own.missing === 'code') throw secondFactorNeeded();
      const { userId, officeId } = own.account;
      const now = this.clock.now();
      const rows: { pending: Buffer | null }[] = await tx.query(
        'select totp_pending_secret as pending from credential where user_id = $1 for update',
        [userId],
      );
      const pending = rows[0]?.pending;
      if (!pending) throw secondFactorNotBegun();
      const step = this.factors.stepOf(pending, userId, input.code, now, 0);
      if (step === null) throw secondFactorRefused();
      await tx.query(
        `update credential set totp_secret = totp_pending_secret, totp_pending_secret = null, totp_confirmed_at = $2,
                totp_last_step = $3 where user_id = $1`,
        [userId, now, step],
      );
      const recoveryCodes = await replaceRecoveryCodes(tx, userId, (code) => this.factors.digestOf(code));
      await revokeSessions(tx, userId, now, own.session.sessionId);
      const issued = await this.sessions.complete(tx, own);
      if (!issued) throw secondFactorNotBegun();
      await this.audit.record(tx, own.actor, {
        action: 'enrol-second-factor',
        recordType: 'app_user',
        recordId: userId,
        officeId,
      });
      return { ...issued, recoveryCodes };
    });
  }
}
