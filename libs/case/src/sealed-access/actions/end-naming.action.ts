import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { SealedClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, type Actor } from '@homeward/platform';
import { demandSecondFactor } from '../domain/sealed-access.ts';

/** Ends a naming, or an hour of broken glass before its time: access that is no longer needed is access too many. */
@Injectable()
export class EndNamingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `sealed.second-factor-needed`, `permission.missing`, `record.not-found` */
  async execute(actor: Actor, caseId: string, readerId: string): Promise<{ id: string; endedAt: Date }> {
    demand(actor, 'sealed.name-reader');
    demandSecondFactor(actor);
    return this.transactions.run(actor, async (tx) => {
      const endedAt = this.clock.now();
      const [rows]: [{ officeId: string; userId: string; matterClass: SealedClass }[], number] = await tx.query(
        `update case_reader set valid_to = $3 where id = $1 and case_id = $2 and (valid_to is null or valid_to > $3)
         returning office_id as "officeId", user_id as "userId", matter_class as "matterClass"`,
        [readerId, caseId, endedAt],
      );
      const ended = rows[0];
      if (!ended) throw notFound('naming that still holds');
      demand(actor, 'sealed.name-reader', ended.officeId);
      await this.audit.record(
        tx,
        actor,
        { action: 'end-naming', recordType: 'case', recordId: caseId, officeId: ended.officeId },
        { userId: { before: ended.userId }, matterClass: { before: ended.matterClass }, validTo: { after: endedAt } },
      );
      return { id: readerId, endedAt };
    });
  }
}
