import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, notFound, staleVersion, type Actor } from '@homeward/platform';
import { demandAdministrators, lockAdministrators } from '../data/administrators.ts';
import { revokeSessions } from '../data/sessions.ts';
import { administers, bumpUser } from '../data/user-reach.ts';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface EndRoleInput {
  readonly userId: string;
  readonly roleId: string;
  /** The user's version as the caller read it. */
  readonly version?: number;
}

/** Ends a role at once. The row stays, so that it can be told later who might do what on which day. */
@Injectable()
export class EndRoleAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `administrator.last`, `record.version-stale` */
  async execute(actor: Actor, input: EndRoleInput): Promise<{ id: string; version: number }> {
    return this.transactions.change(actor, input.userId, async (tx) => {
      await lockAdministrators(tx);
      const rows: Standing[] = await tx.query(
        `select r.role, r.office_id as "officeId", r.valid_from::text as "validFrom", r.valid_to::text as "validTo",
                o.time_zone as "timeZone", u.version
           from role_assignment r join app_user u on u.id = r.user_id join office o on o.id = r.office_id
          where r.id = $1 and r.user_id = $2 for update of r, u`,
        [input.roleId, input.userId],
      );
      const held = rows[0];
      if (!held || !administers(actor, held.officeId)) throw notFound('role');
      if (input.version !== undefined && input.version !== held.version)
        throw staleVersion('user', input.version, held.version);
      const now = this.clock.now();
      const today = this.clock.today(held.timeZone);
      if (held.validTo !== null && held.validTo <= today) return { id: input.userId, version: held.version };
      const validTo = held.validFrom > today ? held.validFrom : today;
      await tx.query('update role_assignment set valid_to = $2 where id = $1', [input.roleId, validTo]);
      if (held.role === 'administrator') await demandAdministrators(tx, [held.officeId], now);
      await revokeSessions(tx, input.userId, now);
      await this.audit.record(
        tx,
        actor,
        { action: 'end-role', recordType: 'app_user', recordId: input.userId, officeId: held.officeId },
        { role: { before: held.role }, validTo: { before: held.validTo, after: validTo } },
      );
      return { id: input.userId, version: await bumpUser(tx, input.userId) };
    });
  }
}

interface Standing {
  role: string;
  officeId: string;
  validFrom: string;
  validTo: string | null;
  timeZone: string;
  version: number;
}
