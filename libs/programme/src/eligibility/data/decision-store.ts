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
}

/** Writes who decided what about whom and why; a refusal carries the means of complaint as worded on that day. */
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
    { decision, memberIds, reason, sealedReason, exceptionId }: DecisionInput,
  ): Promise<string[]> {
    const { caseId, officeId, programmeCode } = evaluation;
    const rows = memberIds.map((memberId) => ({ id: randomUUID(), member_id: memberId }));
    await tx.query(
      `insert into eligibility_decision (id, evaluation_id, member_id, case_id, office_id, decision, reason,
         means_of_complaint, exception_id, decided_by, decided_at)
       select r.id, $1, r.member_id, $2, $3, $4, $5, case when $4 = 'reject' then p.means_of_complaint end, $6, $7, $8
         from jsonb_to_recordset($9::jsonb) as r (id uuid, member_id uuid), programme p where p.code = $10`,
      [
        ...[evaluation.id, caseId, officeId, decision, reason, exceptionId, personOf(actor), this.clock.now()],
        ...[JSON.stringify(rows), programmeCode],
      ],
    );
    for (const { id, member_id } of rows) {
      const place = { memberId: member_id, caseId, officeId };
      await this.sealed.write(tx, actor, place, { decisionId: id }, sealedReason);
      await this.audit.record(
        tx,
        actor,
        { action: 'decide-eligibility', recordType: 'eligibility_decision', recordId: id, officeId, reason },
        { decision: { after: decision }, memberId: { after: member_id }, evaluationId: { after: evaluation.id } },
      );
    }
    return rows.map(({ id }) => id);
  }
}
