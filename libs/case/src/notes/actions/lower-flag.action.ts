import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface LowerFlagInput {
  readonly flagId: string;
  readonly version: number;
  readonly reason: string;
}

/** Lowers a flag, with a reason; that it was raised stays in the timeline. */
@Injectable()
export class LowerFlagAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `flag.lowered`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, { flagId, version, reason }: LowerFlagInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const rows: { officeId: string; version: number; lowered: boolean }[] = await tx.query(
        `select office_id as "officeId", version, lowered_at is not null as lowered from case_flag where id = $1 for update`,
        [flagId],
      );
      const flag = rows[0];
      if (!flag) throw notFound('flag');
      const { officeId } = flag;
      demand(actor, 'flag.raise', officeId);
      if (flag.lowered) throw new DomainError<CaseErrorCode>('flag.lowered', 'This flag was lowered already.');
      if (flag.version !== version) throw staleVersion('flag', version, flag.version);
      await tx.query(
        `update case_flag set lowered_by = $2, lowered_at = $3, lower_reason = $4, version = version + 1 where id = $1`,
        [flagId, personOf(actor), this.clock.now(), reason],
      );
      await this.audit.record(tx, actor, { action: 'lower-flag', recordType: 'case_flag', recordId: flagId, officeId });
      return { id: flagId, version: version + 1 };
    });
  }
}
