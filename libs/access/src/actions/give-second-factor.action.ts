import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, type Actor } from '@homeward/platform';
import type { IssuedSession } from '../data/sessions.ts';
import { reserveTry } from '../data/tries.ts';
import { secondFactorRefused } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { OwnSessions, type OwnSession } from '../security/own-session.ts';
import { SecondFactors, type SecondFactorInput } from '../security/second-factors.ts';

/** The second factor. The session goes on under a new token; a wrong code counts against the account like a wrong password. */
@Injectable()
export class GiveSecondFactorAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly sessions: OwnSessions,
    private readonly factors: SecondFactors,
  ) {}

  /** @throws DomainError `second-factor.refused`: wrong, used, resting and not asked for are one answer */
  async execute(actor: Actor, input: SecondFactorInput): Promise<IssuedSession> {
    const now = this.clock.now();
    const reserved = await this.transactions.run(actor, async (tx) => {
      const own = await this.sessions.get(tx, actor);
      return own.missing === 'code' && (await reserveTry(tx, own.session, now));
    });
    if (!reserved) throw secondFactorRefused();
    const issued = await this.transactions.change(actor, actor.userId ?? '', async (tx) => {
      const own = await this.sessions.get(tx, actor);
      const by = await this.factors.take(tx, own.account.userId, input, now);
      const session = by === null ? null : await this.sessions.complete(tx, own);
      await this.audit.record(
        tx,
        own.actor,
        { ...recordOf(own), action: session ? 'give-second-factor' : 'fail-second-factor' },
        session ? { by: { after: by } } : {},
      );
      return session;
    });
    if (!issued) throw secondFactorRefused();
    return issued;
  }
}

function recordOf({ account }: OwnSession) {
  return { recordType: 'app_user', recordId: account.userId, officeId: account.officeId };
}
