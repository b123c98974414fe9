import { Injectable } from '@nestjs/common';
import { lockCase, WorkflowRunner, zoneOfOffice, type WorkflowOutcome } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { DecisionStore } from '../data/decision-store.ts';
import { EvaluationStore, type StandingEvaluation } from '../data/evaluation-store.ts';
import type { SealedReason } from '../data/sealed-reasons.ts';

export interface DecideEligibilityInput {
  readonly evaluationId: string;
  /** The evaluation's version, as it was read. */
  readonly version: number;
  readonly decision: 'approve' | 'reject';
  readonly memberIds: readonly string[];
  /** For everybody who works on the case, and for the person's letter. */
  readonly reason: string;
  readonly sealedReason?: SealedReason | null | undefined;
}

/** Whoever is back already stays where they stand. */
const AFTER_RETURN = { approve: 'grant-after-return', reject: 'refuse-after-return' } as const;

export interface Decided extends WorkflowOutcome {
  readonly decisionIds: readonly string[];
}

/**
 * A person decides, on an evaluation they have read, with a reason. Rules never refuse by themselves (GDPR art. 22), and
 * whoever counselled does not decide.
 */
@Injectable()
export class DecideEligibilityAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly evaluations: EvaluationStore,
    private readonly decisions: DecisionStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `evaluation.outdated`,
   *   `case.requirement-missing`, `case.member-moved`, `case.no-member-at-stage`
   */
  async execute(actor: Actor, input: DecideEligibilityInput): Promise<Decided> {
    return this.transactions.run(actor, async (tx) => {
      const evaluation = await takeEvaluation(tx, this.evaluations, this.clock, input);
      demand(actor, 'eligibility.decide', evaluation.officeId);
      const { decision, memberIds, reason, sealedReason } = input;
      const ids = [...new Set(memberIds)];
      await demandEvaluated(tx, evaluation, ids);
      const written = { decision, memberIds: ids, reason, sealedReason, exceptionId: null };
      const decisionIds = await this.decisions.write(tx, actor, evaluation, written);
      const action = (await areBack(tx, ids)) ? AFTER_RETURN[decision] : decision;
      const outcome = await this.workflow.run(tx, actor, { action, caseId: evaluation.caseId, memberIds: ids });
      return { ...outcome, decisionIds };
    });
  }
}

async function areBack(tx: EntityManager, memberIds: readonly string[]): Promise<boolean> {
  const elsewhere: unknown[] = await tx.query(
    `select 1 from case_member where id = any ($1::uuid[]) and stage <> 'ARRIVED' limit 1`,
    [memberIds],
  );
  return elsewhere.length === 0;
}

/** @throws DomainError `record.not-found` when somebody named was not evaluated with it, or nobody is named */
export async function demandEvaluated(
  tx: EntityManager,
  { id, caseId }: StandingEvaluation,
  memberIds: readonly string[],
): Promise<void> {
  const known: unknown[] = await tx.query(
    `select 1 from evaluation_result where evaluation_id = $1 and member_id = any ($2::uuid[]) and case_id = $3`,
    [id, memberIds, caseId],
  );
  if (memberIds.length === 0 || known.length < memberIds.length) throw notFound('member of this evaluation');
}

/**
 * Holds the case and its evaluation, so that nobody decides on what somebody else is changing.
 * @param askedOf the day the evaluation must still hold for: a decision on paper is judged by the day it was taken
 * @throws DomainError `record.not-found`, `record.version-stale`, `evaluation.outdated`
 */
export async function takeEvaluation(
  tx: EntityManager,
  evaluations: EvaluationStore,
  clock: Clock,
  { evaluationId, version }: { readonly evaluationId: string; readonly version: number },
  askedOf: 'today' | 'its-day' = 'today',
): Promise<StandingEvaluation> {
  const { caseId } = await evaluations.get(tx, evaluationId);
  const officeId = await lockCase(tx, caseId);
  const evaluation = await evaluations.get(tx, evaluationId);
  if (evaluation.version !== version) throw staleVersion('evaluation', version, evaluation.version);
  const day = askedOf === 'today' ? clock.today(await zoneOfOffice(tx, officeId)) : evaluation.asOf;
  if (await evaluations.outdated(tx, evaluation, day))
    throw new DomainError<ProgrammeErrorCode>(
      'evaluation.outdated',
      'Facts, rules or the family have changed since this evaluation. Evaluate again and read what changed.',
    );
  await tx.query(`update eligibility_evaluation set version = version + 1 where id = $1`, [evaluationId]);
  return evaluation;
}
