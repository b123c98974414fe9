import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { StandingEvaluation } from './evaluation-store.ts';
import { SealedReasons, type SealedReason } from './sealed-reasons.ts';

export interface DecisionInput {
  readonly decision: 'approve' | 'reject' | 'approve-exception';
  readonly memberIds: readonly string[];
  readonly reason: string;
  readonly sealedReason?: SealedReason | null | undefined;
  readonly exceptionId: string | null;
  readonly onPaper?: PaperDecision;
}

/** A decision as it stands on a paper from before the case was entered. */
export interface PaperDecision {
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly meansOfComplaint: string;
}

/** Writes who decided what about whom and why, and the means of complaint as worded on that day. */
@Injectable()
export class DecisionStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly sealed: SealedReasons,
  ) {}

  async write(
    tx: EntityManager,
    actor: Actor,
    evaluation: Pick<StandingEvaluation, 'id' | 'caseId' | 'officeId' | 'programmeCode'>,
    { decision, memberIds, reason, sealedReason, exceptionId, onPaper }: DecisionInput,
  ): Promise<string[]> {
    const { caseId, officeId, programmeCode } = evaluation;
    const rows = memberIds.map((memberId) => ({ id: randomUUID(), member_id: memberId }));
    await tx.query(
      `insert into eligibility_decision (id, evaluation_id, member_id, case_id, office_id, decision, reason,
         means_of_complaint, exception_id, decided_by, decided_at, decided_on_paper_by)
       select r.id, $1, r.member_id, $2, $3, $4, $5, coalesce($11, p.means_of_complaint), $6, $7, $8, $12
         from jsonb_to_recordset($9::jsonb) as r (id uuid, member_id uuid), programme p where p.code = $10`,
      [
        ...[evaluation.id, caseId, officeId, decision, reason, exceptionId, personOf(actor)],
        ...[onPaper?.decidedAt ?? this.clock.now(), JSON.stringify(rows), programmeCode],
        ...[onPaper?.meansOfComplaint ?? null, onPaper?.decidedBy ?? null],
      ],
    );
    for (const { id, member_id } of rows) {
      const place = { memberId: member_id, caseId, officeId };
      await this.sealed.write(tx, actor, place, { decisionId: id }, sealedReason);
      await this.audit.record(
        tx,
        actor,
        { action: 'decide-eligibility', recordType: 'eligibility_decision', recordId: id, officeId, reason },
        {
          ...(onPaper && { decidedOnPaperBy: { after: onPaper.decidedBy } }),
          decision: { after: decision },
          memberId: { after: member_id },
          evaluationId: { after: evaluation.id },
        },
      );
    }
    return rows.map(({ id }) => id);
  }
}
