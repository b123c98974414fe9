import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, type Actor } from '@homeward/platform';
import { administeredBy, demandAdministrators, lockAdministrators } from '../data/administrators.ts';
import { forgetDevices } from '../data/known-devices.ts';
import { revokeSessions } from '../data/sessions.ts';
import { bumpUser, userInReach } from '../data/user-reach.ts';
import { isYourself } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface DisableUserInput {
  readonly userId: string;
  /** As the caller read it; may be left out on the command line. */
  readonly version?: number;
  readonly reason: string;
}

/** Closes an account at once: its sessions, keys and links end with it. What the person did stays in the trail. */
@Injectable()
export class DisableUserAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `user.is-yourself`, `user.out-of-reach`, `administrator.last` */
  async execute(actor: Actor, input: DisableUserInput): Promise<{ id: string; version: number }> {
    if (actor.userId === input.userId) throw isYourself('disables');
    return this.transactions.change(actor, input.userId, async (tx) => {
      await lockAdministrators(tx);
      const user = await userInReach(tx, actor, input.userId, input.version);
      const now = this.clock.now();
      const administered = await administeredBy(tx, user.id, now);
      const version = await bumpUser(tx, user.id, 'disabled');
      await demandAdministrators(tx, administered, now);
      await revokeSessions(tx, user.id, now);
      await forgetDevices(tx, user.id);
      await tx.query('update api_key set revoked_at = $2 where user_id = $1 and revoked_at is null', [user.id, now]);
      await tx.query('delete from one_time_link where user_id = $1 and used_at is null', [user.id]);
      await this.audit.record(
        tx,
        actor,
        {
          action: 'disable-user',
          recordType: 'app_user',
          recordId: user.id,
          officeId: user.officeId,
          reason: input.reason,
        },
        { status: { before: user.status, after: 'disabled' } },
      );
      return { id: user.id, version };
    });
  }
}
