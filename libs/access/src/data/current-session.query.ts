import { Injectable } from '@nestjs/common';
import { Clock, notFound, type Actor } from '@homeward/platform';
import { actorOf, rolesToday, type SecondFactorMissing } from '../domain/principal.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { SESSION_BY_ID_SQL, type SessionRow } from './principal.queries.ts';

export interface SessionView {
  readonly user: { id: string; displayName: string; email: string; officeId: string; language: string };
  /** What the session still owes before it may do anything else. */
  readonly secondFactorMissing: SecondFactorMissing;
  readonly secondFactorEnrolled: boolean;
  /** Repeated in `X-CSRF-Token` on every unsafe request. */
  readonly csrfToken: string;
  readonly expiresAt: Date;
  readonly roles: { role: string; officeIds: string[] }[];
  /** The offices each permission holds in; empty while a second factor is owed. */
  readonly permissions: Record<string, string[]>;
}

/** What a page needs to know about who looks at it. */
@Injectable()
export class CurrentSessionQuery {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found` for a key, which has no session */
  async execute(actor: Pick<Actor, 'sessionId'> & Partial<Actor>): Promise<SessionView> {
    const scope: Actor = { kind: 'person', userId: null, secondFactor: false, offices: {}, ...actor };
    return this.transactions.run(scope, async (tx) => {
      const [row]: SessionRow[] = await tx.query(SESSION_BY_ID_SQL, [actor.sessionId]);
      if (!row) throw notFound('session');
      const [user]: SessionView['user'][] = await tx.query(
        `select id, display_name as "displayName", email, office_id as "officeId", language from app_user where id = $1`,
        [row.userId],
      );
      const today = (zone: string): string => this.clock.today(zone);
      const { actor: own, missing } = actorOf(row, today);
      return {
        user: user!,
        secondFactorMissing: missing,
        secondFactorEnrolled: row.enrolled,
        csrfToken: row.csrfToken,
        expiresAt: row.expiresAt,
        roles: rolesToday(row.roles, today).map(({ role, officeIds }) => ({ role, officeIds: [...officeIds] })),
        permissions: Object.fromEntries(Object.entries(own.offices).map(([name, ids]) => [name, [...ids]])),
      };
    });
  }
}
