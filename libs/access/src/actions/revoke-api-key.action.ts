import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, notFound, type Actor } from '@homeward/platform';
import { administers } from '../data/user-reach.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { EVERYBODY } from '../security/principal-cache.ts';

/** Ends a key at once. Revoking what is revoked already changes nothing. */
@Injectable()
export class RevokeApiKeyAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, keyId: string): Promise<void> {
    await this.transactions.change(actor, EVERYBODY, async (tx) => {
      const rows: { office_id: string; revoked_at: Date | null }[] = await tx.query(
        `select u.office_id, k.revoked_at from api_key k join app_user u on u.id = k.user_id
          where k.id = $1 for update of k`,
        [keyId],
      );
      const key = rows[0];
      if (!key || !administers(actor, key.office_id)) throw notFound('key');
      if (key.revoked_at !== null) return;
      await tx.query('update api_key set revoked_at = $2 where id = $1', [keyId, this.clock.now()]);
      await this.audit.record(tx, actor, {
        action: 'revoke-api-key',
        recordType: 'api_key',
        recordId: keyId,
        officeId: key.office_id,
      });
    });
  }
}
