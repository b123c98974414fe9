import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, LOGGER, systemActor } from '@homeward/platform';
import type { Logger } from 'pino';
import { signHead } from '../domain/head-signature.ts';
import { AuditHeadKeys } from './head-keys.ts';

/**
 * Signs the end of each month's chain that grew since its last signature. Each signed head is also a line in the log:
 * a copy outside the database shows a roll-back even when the secret was stolen.
 */
@Injectable()
export class SignAuditHeadsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly keys: AuditHeadKeys,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns how many heads were signed */
  async execute(): Promise<number> {
    const keys = this.keys.get();
    const signed = await this.transactions.run(systemActor(), async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('homeward-audit-chain'))`);
      const grown: { month: string; seq: string; digest: Buffer }[] = await tx.query(
        `select to_char(l.month, 'YYYY-MM-DD') as month, l.seq, l.digest
           from generate_series((select min(month) from audit_link), (select max(month) from audit_link),
                                interval '1 month') m (month)
          cross join lateral (select month, seq, digest from audit_link
                               where month = m.month::date order by seq desc limit 1) l
          where not exists (select 1 from audit_head h where h.month = l.month and h.seq >= l.seq)`,
      );
      const signedAt = this.clock.now();
      const heads = grown.map((head) => ({ ...head, seq: Number(head.seq), signedAt }));
      for (const head of heads) {
        await tx.query(
          `insert into audit_head (month, seq, digest, signed_at, key_id, signature) values ($1, $2, $3, $4, $5, $6)`,
          [head.month, head.seq, head.digest, signedAt, keys.id, signHead(head, keys.privateKey)],
        );
      }
      return heads;
    });
    for (const { month, seq, digest } of signed) {
      this.logger.info({ month, seq, digest: digest.toString('hex'), keyId: keys.id }, 'audit head signed');
    }
    return signed.length;
  }
}
