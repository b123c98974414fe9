import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { Actor } from '@homeward/platform';
import { secondFactorNeeded } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { OwnSessions } from '../security/own-session.ts';
import { SecretBox } from '../security/secret-box.ts';
import { newTotpSecret, totpInvitation } from '../security/totp.ts';

export interface SecondFactorInvitation {
  /** Base32, to type into an app by hand. */
  readonly secret: string;
  /** `otpauth://…`, for a QR code. Shown once; holds the secret. */
  readonly uri: string;
}

/**
 * Begins a second factor (RFC 6238), or a new one on a new device. Nothing changes until a code proves that the app
 * holds it. Needs the password again unless the person has just signed in.
 */
@Injectable()
export class EnrolSecondFactorAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly sessions: OwnSessions,
    private readonly box: SecretBox,
  ) {}

  /** @throws DomainError `second-factor.needed`, `password.needed` */
  async execute(actor: Actor, input: { password?: string }): Promise<SecondFactorInvitation> {
    const secret = newTotpSecret();
    return this.transactions.run(actor, async (tx) => {
      const own = await this.sessions.get(tx, actor);
      if (own.missing === 'code') throw secondFactorNeeded();
      if (!this.sessions.isFresh(own)) await this.sessions.demandPassword(own, input.password);
      const { userId, officeId, email } = own.account;
      await tx.query('update credential set totp_pending_secret = $2 where user_id = $1', [
        userId,
        this.box.seal(secret, userId),
      ]);
      await this.audit.record(tx, own.actor, {
        action: 'begin-second-factor',
        recordType: 'app_user',
        recordId: userId,
        officeId,
      });
      return totpInvitation(secret, email);
    });
  }
}
