import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import type { Check, ComponentResult } from '../../rules/domain/evaluation.ts';
import { EvaluationStore } from '../data/evaluation-store.ts';
import { SealedReasons, type SealedReason } from '../data/sealed-reasons.ts';
import { takeEvaluation } from './decide-eligibility.action.ts';

export interface ProposeExceptionInput {
  readonly evaluationId: string;
  readonly version: number;
  readonly memberId: string;
  /** The requirements to lift and the components to open. */
  readonly ruleCodes: readonly string[];
  /** Without health or protection matter, which has a place of its own. */
  readonly reason: string;
  readonly sealedReason?: SealedReason | null | undefined;
}

/** Proposes to help although a rule says no; only where the rule itself foresees an exception. */
@Injectable()
export class ProposeExceptionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly evaluations: EvaluationStore,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly sealed: SealedReasons,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `evaluation.outdated`, `exception.not-possible` */
  async execute(actor: Actor, input: ProposeExceptionInput): Promise<{ id: string; version: number }> {
    const { memberId, reason } = input;
    return this.transactions.run(actor, async (tx) => {
      const { id: evaluationId, caseId, officeId } = await takeEvaluation(tx, this.evaluations, this.clock, input);
      demand(actor, 'exception.propose', officeId);
      const ruleCodes = [...new Set(input.ruleCodes)].sort();
      await checkPossible(tx, evaluationId, memberId, ruleCodes);
      const id = randomUUID();
      await tx.query(
        `insert into eligibility_exception (id, evaluation_id, member_id, case_id, office_id, rule_codes, reason, state,
           proposed_by, proposed_at)
         values ($1, $2, $3, $4, $5, $6, $7, 'proposed', $8, $9)`,
        [id, evaluationId, memberId, caseId, officeId, ruleCodes, reason, personOf(actor), this.clock.now()],
      );
      const place = { memberId, caseId, officeId };
      await this.sealed.write(tx, actor, place, { exceptionId: id }, input.sealedReason);
      await this.audit.record(
        tx,
        actor,
        { action: 'propose-exception', recordType: 'eligibility_exception', recordId: id, officeId, reason },
        { memberId: { after: memberId }, ruleCodes: { after: ruleCodes } },
      );
      return { id, version: 1 };
    });
  }
}

async function checkPossible(
  tx: EntityManager,
  evaluationId: string,
  memberId: string,
  ruleCodes: readonly string[],
): Promise<void> {
  const rows: { checks: Check[]; components: ComponentResult[]; open: boolean; rules: string[] }[] = await tx.query(
    `select r.checks, r.components,
            exists (select 1 from eligibility_exception x where x.member_id = r.member_id and x.state = 'proposed') as open,
            (select coalesce(array_agg(v.code), '{}') from rule_version v
              where v.id in (select (c ->> 'id')::uuid from jsonb_array_elements(e.context -> 'rules') c)
                and v.definition #> array[v.kind, 'exception'] <> 'null') as rules
       from evaluation_result r join eligibility_evaluation e on e.id = r.evaluation_id
      where r.evaluation_id = $1 and r.member_id = $2`,
    [evaluationId, memberId],
  );
  const [found] = rows;
  if (!found) throw notFound('member of this evaluation');
  const strange = ruleCodes.filter((code) => !found.rules.includes(code));
  const inTheWay = found.checks.filter(({ code, answer }) => answer === 'not-met' && !ruleCodes.includes(code));
  const problem = found.open
    ? 'An exception for this person waits to be answered already.'
    : ruleCodes.length === 0 || strange.length > 0
      ? 'No exception is foreseen by these rules.'
      : inTheWay.length > 0
        ? `It would not be enough: ${inTheWay.map(({ explanation }) => explanation).join(' ')}`
        : null;
  if (problem !== null)
    throw new DomainError<ProgrammeErrorCode>('exception.not-possible', problem, {
      fields: { ruleCodes: 'must name rules of this evaluation that foresee an exception, all that are in the way' },
    });
}
