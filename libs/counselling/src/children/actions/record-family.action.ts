import { Injectable } from '@nestjs/common';
import type { TracingStatus } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, notFound, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { ProtectionRecords, type FamilyAssessment } from '../data/protection-records.ts';
import { ProcedureMoves } from './procedure-moves.ts';

export interface RecordTracingInput {
  readonly status: TracingStatus;
  readonly happenedOn: string;
  readonly words: string;
}

export interface RecordFamilyAssessmentInput extends FamilyAssessment {
  readonly happenedOn: string;
}

/** What is known of the child's family: tracing, which the child may stop, and the assessment a mission makes there. */
@Injectable()
export class RecordFamilyAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: ProcedureMoves,
    private readonly records: ProtectionRecords,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong` */
  async tracing(actor: Actor, procedureId: string, input: RecordTracingInput): Promise<{ id: string }> {
    const { status, happenedOn, words } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { days: { happenedOn } });
      const { member_id: memberId, case_id: caseId, office_id: officeId } = held;
      const id = await this.records.write(tx, actor, {
        ...{ kind: 'family-tracing', subjectId: procedureId, memberId, caseId, officeId, happenedOn },
        content: { status, words },
      });
      return { id };
    });
  }

  /** @throws DomainError as {@link tracing} */
  async assessment(actor: Actor, procedureId: string, input: RecordFamilyAssessmentInput): Promise<{ id: string }> {
    const { happenedOn, ...content } = input;
    if (content.handedOverOn < happenedOn)
      throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'A report is handed over once it is made.', {
        fields: { handedOverOn: 'lies before the day of the assessment' },
      });
    return this.transactions.run(actor, async (tx) => {
      const days = { happenedOn, handedOverOn: content.handedOverOn };
      const held = await this.moves.hold(tx, actor, procedureId, { days });
      const known: unknown[] = await tx.query(`select 1 from office where id = $1`, [content.doneByOfficeId]);
      if (known.length === 0) throw notFound('office');
      const { member_id: memberId, case_id: caseId, office_id: officeId } = held;
      const id = await this.records.write(tx, actor, {
        ...{ kind: 'family-assessment', subjectId: procedureId, memberId, caseId, officeId, happenedOn },
        content,
      });
      return { id };
    });
  }
}
