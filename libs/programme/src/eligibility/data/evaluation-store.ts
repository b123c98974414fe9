import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { evaluate } from '../../rules/domain/evaluate.ts';
import type { MemberEvaluation } from '../../rules/domain/evaluation.ts';
import { contextOf, digestOfInputs, gatherInputs } from './family-inputs.ts';

export interface EvaluationPlace {
  readonly caseId: string;
  readonly officeId: string;
  readonly programmeCode: string;
  readonly asOf: string;
}

export interface StoredEvaluation extends EvaluationPlace {
  readonly id: string;
  readonly version: number;
  readonly results: readonly MemberEvaluation[];
}

export interface StandingEvaluation extends EvaluationPlace {
  readonly id: string;
  readonly version: number;
  readonly inputsDigest: string;
  /** Another one was made of this case and programme since. */
  readonly followed: boolean;
}

/** Evaluates and keeps: rule versions, inputs and explanations as they stood, so that the answer can be given again. */
@Injectable()
export class EvaluationStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The case is held by the caller.
   * @param askedBy whose doing it is, where a job carries it out; nobody’s when a release brought the rule
   */
  async evaluate(
    tx: EntityManager,
    actor: Actor,
    place: EvaluationPlace,
    askedBy: string | null = personOf(actor),
  ): Promise<StoredEvaluation> {
    const input = await gatherInputs(tx, place);
    const results = evaluate(input);
    const id = randomUUID();
    const { caseId, officeId, programmeCode, asOf } = place;
    await tx.query(
      `insert into eligibility_evaluation (id, case_id, office_id, programme_code, number, as_of, context, inputs_digest,
         created_by, created_at)
       select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8, $9
         from eligibility_evaluation where case_id = $2`,
      [
        ...[id, caseId, officeId, programmeCode, asOf, JSON.stringify(contextOf(input)), digestOfInputs(input)],
        ...[askedBy, this.clock.now()],
      ],
    );
    const rows = results.map(({ memberId, role, outcome, checks, components }) => ({
      ...{ member_id: memberId, role, outcome, checks, components },
      inputs: input.family.find((member) => member.memberId === memberId),
    }));
    await tx.query(
      `insert into evaluation_result (evaluation_id, member_id, case_id, office_id, role, outcome, inputs, checks, components)
       select $1, r.member_id, $2, $3, r.role, r.outcome, r.inputs, r.checks, r.components
         from jsonb_to_recordset($4::jsonb)
           as r (member_id uuid, role text, outcome text, inputs jsonb, checks jsonb, components jsonb)`,
      [id, caseId, officeId, JSON.stringify(rows)],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'evaluate-eligibility', recordType: 'eligibility_evaluation', recordId: id, officeId },
      { programmeCode: { after: programmeCode }, asOf: { after: asOf } },
    );
    return { id, ...place, version: 1, results };
  }

  /** @throws DomainError `record.not-found` */
  async get(tx: EntityManager, id: string): Promise<StandingEvaluation> {
    const rows: StandingEvaluation[] = await tx.query(
      `select e.id, e.case_id as "caseId", e.office_id as "officeId", e.programme_code as "programmeCode",
              to_char(e.as_of, 'YYYY-MM-DD') as "asOf", e.version, e.inputs_digest as "inputsDigest",
              exists (select 1 from eligibility_evaluation l
                       where l.case_id = e.case_id and l.programme_code = e.programme_code
                         and l.number > e.number) as followed
         from eligibility_evaluation e where e.id = $1`,
      [id],
    );
    if (!rows[0]) throw notFound('evaluation');
    return rows[0];
  }

  /** The last one of this case and programme, where the same evaluation made now would look at nothing else. */
  async newestThatHolds(tx: EntityManager, place: EvaluationPlace): Promise<string | null> {
    const [newest]: { id: string; inputsDigest: string }[] = await tx.query(
      `select id, inputs_digest as "inputsDigest" from eligibility_evaluation
        where case_id = $1 and programme_code = $2 order by number desc limit 1`,
      [place.caseId, place.programmeCode],
    );
    if (!newest) return null;
    return digestOfInputs(await gatherInputs(tx, place)) === newest.inputsDigest ? newest.id : null;
  }

  /** True when the same evaluation made now would look at something else. */
  async outdated(tx: EntityManager, evaluation: StandingEvaluation, today: string): Promise<boolean> {
    if (evaluation.followed) return true;
    return digestOfInputs(await gatherInputs(tx, { ...evaluation, asOf: today })) !== evaluation.inputsDigest;
  }
}
