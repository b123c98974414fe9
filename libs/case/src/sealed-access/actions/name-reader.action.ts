import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { SealedClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { officeOfCase } from '../../data/case-office.ts';
import { lockCase } from '../../data/lock-case.ts';
import { StaffQueries } from '../../assignment/data/staff.queries.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { demandSecondFactor, OFFICER_PERMISSION } from '../domain/sealed-access.ts';

export interface NameReaderInput {
  readonly caseId: string;
  readonly userId: string;
  readonly matterClass: SealedClass;
  readonly reason: string;
}

/** Names a colleague who may read one class of a case's sealed matter, because care is given by more than one person. */
@Injectable()
export class NameReaderAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `sealed.*`, `case.staff-unsuitable`, `permission.missing`, `record.not-found` */
  async execute(actor: Actor, input: NameReaderInput): Promise<{ id: string }> {
    const { caseId, userId, matterClass, reason } = input;
    const officeId = await officeOfCase(this.transactions, actor, caseId);
    demand(actor, 'sealed.name-reader', officeId);
    demand(actor, OFFICER_PERMISSION[matterClass], officeId);
    demandSecondFactor(actor);
    await this.staff.demandHolder(officeId, userId, 'case.read', 'userId');
    return this.transactions.run(actor, async (tx) => {
      await lockCase(tx, caseId);
      const named: unknown[] = await tx.query(
        `select 1 from case_reader where case_id = $1 and user_id = $2 and matter_class = $3 and kind = 'named'
            and (valid_to is null or valid_to > $4)`,
        [caseId, userId, matterClass, this.clock.now()],
      );
      if (named.length > 0)
        throw new DomainError<CaseErrorCode>(
          'sealed.already-named',
          'This colleague is already named for that matter.',
          {
            fields: { userId: 'is already named; end that naming first to change its reason' },
          },
        );
      const id = randomUUID();
      await tx.query(
        `insert into case_reader (id, case_id, office_id, named_in, user_id, matter_class, kind, reason, granted_by, valid_from)
         values ($1, $2, $3, $3, $4, $5, 'named', $6, $7, $8)`,
        [id, caseId, officeId, userId, matterClass, reason, personOf(actor), this.clock.now()],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'name-reader', recordType: 'case', recordId: caseId, officeId },
        { userId: { after: userId }, matterClass: { after: matterClass }, reason: { after: reason } },
      );
      return { id };
    });
  }
}
