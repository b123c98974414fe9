import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { Kinship } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import { lockCase } from '../../data/lock-case.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface StateKinshipInput {
  readonly caseId: string;
  readonly memberId: string;
  /** The member is the `kind` of this person, who may stand in another case or in none. */
  readonly ofPersonId: string;
  readonly kind: Kinship;
  /** False takes a statement back. */
  readonly holds: boolean;
}

/** States who is whose parent, caregiver or spouse: it decides who must consent before a child returns. */
@Injectable()
export class StateKinshipAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case.relation-wrong`, `record.not-found` */
  async execute(actor: Actor, { caseId, memberId, ofPersonId, kind, holds }: StateKinshipInput): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'case.advance', officeId);
      const [found]: { personId: string; known: boolean }[] = await tx.query(
        `select m.person_id as "personId", exists (select 1 from person p where p.id = $3) as known
           from case_member m where m.id = $1 and m.case_id = $2`,
        [memberId, caseId, ofPersonId],
      );
      if (!found) throw notFound('member of this case', { memberId: 'must be of this case' });
      if (!found.known) throw notFound('person');
      if (found.personId === ofPersonId)
        throw new DomainError<CaseErrorCode>('case.relation-wrong', 'Nobody is related to themselves.', {
          fields: { ofPersonId: 'must be somebody other than the member' },
        });
      if (holds)
        await tx.query(
          `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint member_relation_key do nothing`,
          [caseId, officeId, memberId, ofPersonId, kind, personOf(actor), this.clock.now()],
        );
      else
        await tx.query(`delete from member_relation where member_id = $1 and of_person_id = $2 and kind = $3`, [
          memberId,
          ofPersonId,
          kind,
        ]);
      await this.audit.record(
        tx,
        actor,
        { action: 'state-kinship', recordType: 'case_member', recordId: memberId, officeId },
        { ofPersonId: { after: ofPersonId }, kind: { after: kind }, holds: { after: holds } },
      );
    });
  }
}
