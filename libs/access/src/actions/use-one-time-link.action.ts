import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, systemActor, type Actor } from '@homeward/platform';
import { revokeSessions } from '../data/sessions.ts';
import { getSignIn } from '../data/sign-in.queries.ts';
import { forgetTries } from '../data/tries.ts';
import { bumpUser } from '../data/user-reach.ts';
import { linkRefused } from '../domain/access.errors.ts';
import { hashToken } from '../domain/tokens.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { Passwords } from '../security/passwords.ts';

export interface UseOneTimeLinkInput {
  readonly token: string;
  readonly password: string;
}

/** A first or a new password through a link: good once, for a day, while the account waits for it. Signs nobody in. */
@Injectable()
export class UseOneTimeLinkAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** A password that will not do leaves the link good. @throws DomainError `link.refused`, `password.refused` */
  async execute(input: UseOneTimeLinkInput): Promise<{ email: string }> {
    return this.transactions.run(systemActor(), async (tx) => {
      const now = this.clock.now();
      const used: { user_id: string; purpose: string }[] = (
        await tx.query(
          `update one_time_link l set used_at = $2 from app_user u
            where l.token_hash = $1 and l.used_at is null and l.expires_at > $2 and u.id = l.user_id and u.status = 'invited'
            returning l.user_id, l.purpose`,
          [hashToken(input.token), now],
        )
      )[0];
      const link = used[0];
      if (!link) throw linkRefused();
      const account = await getSignIn(tx, link.user_id);
      await this.passwords.set(tx, account, input.password);
      await forgetTries(tx, { userId: account.userId, deviceId: null }, now);
      await revokeSessions(tx, account.userId, now);
      await bumpUser(tx, account.userId, 'active');
      const actor: Actor = {
        kind: 'person',
        userId: account.userId,
        sessionId: null,
        secondFactor: false,
        offices: {},
      };
      await this.audit.record(
        tx,
        actor,
        { action: 'use-one-time-link', recordType: 'app_user', recordId: account.userId, officeId: account.officeId },
        { purpose: { after: link.purpose } },
      );
      return { email: account.email };
    });
  }
}
