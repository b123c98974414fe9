import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { FLAG_CODES, type FlagCode } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { demandMatter, holdMember } from '../../data/member-office.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface RaiseFlagInput {
  readonly caseId: string;
  readonly memberId: string;
  readonly code: FlagCode;
  readonly reason: string;
}

/** Marks that a member needs attention, and why: whoever opens the case must see it first. */
@Injectable()
export class RaiseFlagAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `flag.already-raised`, `permission.missing`, `record.not-found` */
  async execute(actor: Actor, input: RaiseFlagInput): Promise<{ id: string; version: number }> {
    const { caseId, memberId, code, reason } = input;
    const matterClass = FLAG_CODES[code];
    return this.transactions.run(actor, async (tx) => {
      const officeId = await holdMember(tx, caseId, memberId);
      demand(actor, 'flag.raise', officeId);
      demandMatter(actor, matterClass, officeId);
      await checkNotRaised(tx, input);
      const id = randomUUID();
      await tx.query(
        `insert into case_flag (id, case_id, office_id, member_id, matter_class, code, reason, author_id, raised_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, caseId, officeId, memberId, matterClass, code, reason, personOf(actor), this.clock.now()],
      );
      await this.audit.record(tx, actor, { action: 'raise-flag', recordType: 'case_flag', recordId: id, officeId });
      return { id, version: 1 };
    });
  }
}

/** Only among those the actor may see: to be told of another would tell that it is there. */
async function checkNotRaised(tx: EntityManager, { memberId, code }: RaiseFlagInput): Promise<void> {
  const standing: { id: string }[] = await tx.query(
    `select id from case_flag where member_id = $1 and code = $2 and lowered_at is null`,
    [memberId, code],
  );
  if (!standing[0]) return;
  throw new DomainError<CaseErrorCode>('flag.already-raised', 'This flag is raised already.', {
    fields: { code: 'is raised for this member; lower that flag first to change its reason' },
    extra: { flagId: standing[0].id },
  });
}
