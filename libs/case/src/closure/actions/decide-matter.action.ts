import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { SEALED_DECIDERS, type MatterDecision, type OpenMatterRoom } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../../data/lock-case.ts';
import { MattersToDecide, type MatterToDecide } from '../data/matters-to-decide.ts';
import type { ClosureErrorCode } from '../domain/closure.errors.ts';

export interface DecideMatterInput {
  readonly room: OpenMatterRoom;
  readonly matterId: string;
  /** As it was read: who decides must have seen how the matter stands. */
  readonly state: string;
  readonly decision: MatterDecision;
  /** Where it was settled, to whom it was carried over, or why it was given up. */
  readonly words: string;
}

/** Says what becomes of one open matter. Closing settles nothing by itself, so a person answers for each. */
@Injectable()
export class DecideMatterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly matters: MattersToDecide,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `matter.*`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: DecideMatterInput): Promise<{ id: string }> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      const matter = await this.held(tx, caseId, input);
      const { matterClass, memberId } = matter;
      demand(actor, matterClass === 'ordinary' ? matter.permission : SEALED_DECIDERS[matterClass], officeId);
      if (matter.settleFirst || memberId === null)
        throw new DomainError<ClosureErrorCode>(
          'matter.settle-first',
          'No decision stands in for this: it is ended in its own place first.',
        );
      if (matter.decided)
        throw new DomainError<ClosureErrorCode>(
          'matter.decided',
          'This was decided already and has not changed since.',
        );
      const id = randomUUID();
      await tx.query(
        `insert into closure_decision (id, case_id, office_id, member_id, room, kind, matter_id, matter_state,
           matter_class, decision, words, author_id, decided_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...[id, caseId, officeId, memberId, matter.room, matter.kind, matter.id, matter.state, matterClass],
          ...[input.decision, input.words, personOf(actor), this.clock.now()],
        ],
      );
      if (matterClass !== 'ordinary')
        await tx.query(`update sealed_open_matter set answered_at = $2 where record_id = $1`, [
          matter.id,
          this.clock.now(),
        ]);
      await this.audit.record(
        tx,
        actor,
        { action: 'decide-open-matter', recordType: 'closure_decision', recordId: id, officeId },
        matterClass === 'ordinary' ? { decision: { after: input.decision } } : {},
      );
      return { id };
    });
  }

  private async held(tx: EntityManager, caseId: string, input: DecideMatterInput): Promise<MatterToDecide> {
    const members: { id: string }[] = await tx.query(`select id from case_member where case_id = $1`, [caseId]);
    if (members.length === 0) throw notFound('case');
    const open = await this.matters.find(
      tx,
      caseId,
      members.map(({ id }) => id),
    );
    const matter = open.find(({ room, id }) => room === input.room && id === input.matterId);
    if (!matter)
      throw new DomainError<ClosureErrorCode>('matter.not-open', 'Nothing like this is open, or no longer.', {
        fields: { matterId: 'is not among the open matters of this case' },
      });
    if (matter.state !== input.state)
      throw new DomainError<ClosureErrorCode>(
        'matter.changed',
        'This matter changed after you read it. Look at it again before you decide.',
        { extra: { state: matter.state } },
      );
    return matter;
  }
}
