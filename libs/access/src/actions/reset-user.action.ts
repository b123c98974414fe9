import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, type Actor } from '@homeward/platform';
import { forgetDevices } from '../data/known-devices.ts';
import { issueLink, type IssuedLink } from '../data/one-time-links.ts';
import { revokeSessions } from '../data/sessions.ts';
import { bumpUser, userInReach } from '../data/user-reach.ts';
import { isYourself, needsPerson } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { withLink, type UserAdded } from './add-user.action.ts';

export interface ResetUserInput {
  readonly userId: string;
  /** As the caller read it; may be left out on the command line. */
  readonly version?: number;
  /** For a lost device and lost recovery codes; otherwise the second factor stays and guards the new password. */
  readonly forgetSecondFactor?: boolean;
}

/**
 * Takes the password away and gives a link to a new one, so that no administrator ever knows a password. Opens a
 * disabled account again.
 */
@Injectable()
export class ResetUserAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `user.out-of-reach`, `user.is-yourself`, `user.needs-person` */
  async execute(actor: Actor, input: ResetUserInput): Promise<UserAdded> {
    if (actor.userId === input.userId) throw isYourself('resets');
    let issued: IssuedLink | null = null;
    const answer = await this.transactions.change(actor, input.userId, async (tx) => {
      const user = await userInReach(tx, actor, input.userId, input.version);
      if (user.kind !== 'person') throw needsPerson();
      const now = this.clock.now();
      const version = await bumpUser(tx, user.id, 'invited');
      await tx.query(
        `update credential set password_hash = null, failed_count = 0, locked_until = null, totp_pending_secret = null,
                totp_secret = case when $2 then null else totp_secret end,
                totp_confirmed_at = case when $2 then null else totp_confirmed_at end
          where user_id = $1`,
        [user.id, input.forgetSecondFactor ?? false],
      );
      if (input.forgetSecondFactor) await tx.query('delete from recovery_code where user_id = $1', [user.id]);
      await revokeSessions(tx, user.id, now);
      await forgetDevices(tx, user.id);
      issued = await issueLink(tx, user.id, 'reset', now);
      await this.audit.record(
        tx,
        actor,
        { action: 'reset-user', recordType: 'app_user', recordId: user.id, officeId: user.officeId },
        {
          status: { before: user.status, after: 'invited' },
          secondFactorForgotten: { after: input.forgetSecondFactor ?? false },
        },
      );
      return { id: user.id, version, link: null, linkExpiresAt: issued.expiresAt };
    });
    return withLink(answer, issued);
  }
}
