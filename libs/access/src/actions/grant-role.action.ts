import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, demand, type Actor } from '@homeward/platform';
import { writeRole, type RoleGrant } from '../data/role-grants.ts';
import { revokeSessions } from '../data/sessions.ts';
import { administers, bumpUser, userOfMine } from '../data/user-reach.ts';
import { isYourself, userDisabled } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface GrantRoleInput extends RoleGrant {
  readonly userId: string;
}

/** Gives a role in an office the actor administers; never to themselves, so that power is always given by another. */
@Injectable()
export class GrantRoleAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `user.is-yourself`, `role.needs-person`, `role.already-held`, `user.disabled` */
  async execute(actor: Actor, input: GrantRoleInput): Promise<{ id: string; version: number }> {
    if (actor.userId === input.userId) throw isYourself('gives a role to');
    if (!administers(actor, input.officeId)) demand(actor, 'user.manage', input.officeId);
    return this.transactions.change(actor, input.userId, async (tx) => {
      const user = await userOfMine(tx, actor, input.userId);
      if (user.status === 'disabled') throw userDisabled();
      const id = await writeRole(tx, { clock: this.clock, audit: this.audit }, actor, user, input);
      await revokeSessions(tx, user.id, this.clock.now());
      return { id, version: await bumpUser(tx, user.id) };
    });
  }
}
