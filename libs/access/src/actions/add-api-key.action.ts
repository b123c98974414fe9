import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, DomainError, personOf, type Actor, type PlatformErrorCode } from '@homeward/platform';
import { userInReach } from '../data/user-reach.ts';
import { needsService, userDisabled } from '../domain/access.errors.ts';
import { API_KEY_MAX_MS } from '../domain/session-rules.ts';
import { hashToken, newApiKey } from '../domain/tokens.ts';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface AddApiKeyInput {
  /** A service user. */
  readonly userId: string;
  readonly label: string;
  /** A year from now at most. */
  readonly expiresAt: Date;
}

export interface ApiKeyAdded {
  readonly id: string;
  /** `hwk_…`, shown once and kept nowhere: null when the same request is answered again. */
  readonly key: string | null;
}

/** Gives a program its key. What it may do is what the service user's roles say, never more than its maker reaches. */
@Injectable()
export class AddApiKeyAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `user.needs-service`, `user.out-of-reach`, `user.disabled` */
  async execute(actor: Actor, input: AddApiKeyInput): Promise<ApiKeyAdded> {
    const now = this.clock.now();
    const life = input.expiresAt.getTime() - now.getTime();
    if (!(life > 0 && life <= API_KEY_MAX_MS)) {
      throw new DomainError<PlatformErrorCode>('input.invalid', 'A key lives a year at most.', {
        fields: { expiresAt: 'must be later than now and at most a year away' },
      });
    }
    const key = newApiKey();
    const added = await this.transactions.run(actor, async (tx) => {
      const user = await userInReach(tx, actor, input.userId);
      if (user.kind !== 'service') throw needsService();
      if (user.status === 'disabled') throw userDisabled();
      const id = randomUUID();
      await tx.query(
        `insert into api_key (id, user_id, label, key_hash, created_by, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, user.id, input.label, hashToken(key), personOf(actor), now, input.expiresAt],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'add-api-key', recordType: 'api_key', recordId: id, officeId: user.officeId },
        { userId: { after: user.id }, label: { after: input.label }, expiresAt: { after: input.expiresAt } },
      );
      return { id, key: null };
    });
    return { ...added, key };
  }
}
