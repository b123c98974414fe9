import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { DomainError, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { ProtectionRecords } from '../data/protection-records.ts';
import { ProcedureMoves } from './procedure-moves.ts';
import type { MovedProcedure } from './weigh-best-interests.action.ts';

export interface SettleAppealInput {
  readonly version: number;
  readonly upheld: boolean;
  readonly settledOn: string;
  readonly words: string;
}

/** A determination can be appealed (source AVMP6): while it is, it unlocks nothing; when it falls, all is weighed anew. */
@Injectable()
export class AppealBestInterestsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: ProcedureMoves,
    private readonly records: ProtectionRecords,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong`, `best-interests.wrong-state` */
  async execute(
    actor: Actor,
    procedureId: string,
    { version, appealedOn }: { version: number; appealedOn: string },
  ): Promise<MovedProcedure> {
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { version, days: { appealedOn } });
      if (held.state !== 'closed' || held.appealed_on !== null)
        throw wrongState('Only a determination that stands can be appealed, once.');
      await tx.query(`update best_interests_procedure set appealed_on = $2, version = version + 1 where id = $1`, [
        procedureId,
        appealedOn,
      ]);
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'appeal-best-interests', recordType: 'best_interests_procedure', recordId: procedureId },
          officeId: held.office_id,
        },
        { appealedOn: { before: null, after: appealedOn } },
      );
      return { id: procedureId, version: version + 1, state: held.state };
    });
  }

  /** @throws DomainError as {@link execute} */
  async settle(actor: Actor, procedureId: string, input: SettleAppealInput): Promise<MovedProcedure> {
    const { version, upheld, settledOn, words } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { version, days: { settledOn } });
      if (held.appealed_on === null) throw wrongState('No appeal is open in this procedure.');
      const { member_id: memberId, case_id: caseId, office_id: officeId } = held;
      await this.records.write(tx, actor, {
        ...{ kind: 'best-interests-reopening', subjectId: procedureId, memberId, caseId, officeId },
        happenedOn: settledOn,
        content: { why: 'appeal', words },
      });
      if (!upheld) return this.moves.move(tx, actor, held, 'reopen');
      await tx.query(`update best_interests_procedure set appealed_on = null, version = version + 1 where id = $1`, [
        procedureId,
      ]);
      await this.audit.record(tx, actor, {
        ...{ action: 'settle-best-interests-appeal', recordType: 'best_interests_procedure', recordId: procedureId },
        officeId,
      });
      return { id: procedureId, version: version + 1, state: held.state };
    });
  }
}

function wrongState(message: string): DomainError<CounsellingErrorCode> {
  return new DomainError('best-interests.wrong-state', message);
}
