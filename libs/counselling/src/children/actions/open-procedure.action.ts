import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdMember, refuseFutureDays } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { childFacts } from '../data/child-facts.ts';

/** Opens the weighing of all solutions for one child; a child has one procedure, which is opened again and not doubled. */
@Injectable()
export class OpenProcedureAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `permission.missing`, `protection.day-wrong`, `child.is-adult`,
   *   `best-interests.open-already`
   */
  async execute(
    actor: Actor,
    caseId: string,
    { memberId, openedOn }: { memberId: string; openedOn: string },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, memberId);
      demand(actor, 'best-interests.record', member.officeId);
      refuseFutureDays({ openedOn }, member.today);
      const [facts] = await childFacts(tx, [memberId], openedOn);
      if (facts!.situation === null)
        throw new DomainError<CounsellingErrorCode>('child.is-adult', 'Best interests are weighed for a child.', {
          fields: { memberId: 'is no child on that day; check the birth date' },
        });
      const [standing]: { id: string; state: string }[] = await tx.query(
        `select id, state from best_interests_procedure where member_id = $1`,
        [memberId],
      );
      if (standing)
        throw new DomainError<CounsellingErrorCode>(
          'best-interests.open-already',
          'This child has a best-interests procedure. Go on with it, or reopen it when it is closed.',
          { extra: { procedureId: standing.id, state: standing.state } },
        );
      const id = randomUUID();
      await tx.query(
        `insert into best_interests_procedure (id, case_id, office_id, member_id, state, opened_on, opened_by, created_at)
         values ($1, $2, $3, $4, 'open', $5, $6, $7)`,
        [id, caseId, member.officeId, memberId, openedOn, personOf(actor), this.clock.now()],
      );
      await this.audit.record(
        tx,
        actor,
        {
          action: 'open-best-interests',
          recordType: 'best_interests_procedure',
          recordId: id,
          officeId: member.officeId,
        },
        { openedOn: { after: openedOn } },
      );
      return { id, version: 1 };
    });
  }
}
