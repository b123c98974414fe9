import { Injectable } from '@nestjs/common';
import { WorkflowRunner, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { DecisionStore } from '../data/decision-store.ts';
import { EvaluationStore, type StandingEvaluation } from '../data/evaluation-store.ts';
import type { SealedReason } from '../data/sealed-reasons.ts';
import { demandEvaluated, takeEvaluation, type Decided } from './decide-eligibility.action.ts';

export interface EnterPaperDecisionInput {
  readonly evaluationId: string;
  /** The evaluation's version, as it was read. */
  readonly version: number;
  readonly memberIds: readonly string[];
  readonly decision: 'approve' | 'reject';
  /** `YYYY-MM-DD`, when they applied: their place in the queue, whatever the day of the decision. */
  readonly appliedOn: string;
  /** `YYYY-MM-DD`, as it stands on the paper; the rules were asked as of this day. */
  readonly decidedOn: string;
  /** Who took it, as it stands on the paper: perhaps somebody who never had an account here. */
  readonly decidedBy: string;
  readonly reason: string;
  /** What the person was told on the paper. */
  readonly meansOfComplaint: string;
  readonly sealedReason?: SealedReason | null | undefined;
}

const STEPS = { approve: 'register-approved', reject: 'register-ineligible' } as const;

/**
 * A decision that was taken on paper before the case was entered. What an approval granted is what the rules give as of its day,
 * so that whoever was approved on paper is due the same as anybody decided upon here; and whoever enters it did not
 * counsel, because otherwise a paper would be a way around the second pair of eyes.
 */
@Injectable()
export class EnterPaperDecisionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly evaluations: EvaluationStore,
    private readonly decisions: DecisionStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `evaluation.outdated`,
   *   `evaluation.unsuitable`, `case.requirement-missing`, `case.member-moved`, `case.no-member-at-stage`
   */
  async execute(actor: Actor, input: EnterPaperDecisionInput): Promise<Decided> {
    return this.transactions.run(actor, async (tx) => {
      const evaluation = await takeEvaluation(tx, this.evaluations, this.clock, input, 'its-day');
      const { caseId, officeId } = evaluation;
      demand(actor, 'case.correct', officeId);
      demandSameDay(evaluation, input.decidedOn);
      const { decision, appliedOn, reason, sealedReason, decidedBy, decidedOn, meansOfComplaint } = input;
      const memberIds = [...new Set(input.memberIds)];
      await demandEvaluated(tx, evaluation, memberIds);
      await demandApplied(tx, evaluation.id, memberIds, input);
      const zone = await zoneOfOffice(tx, officeId);
      const decidedAt = DateTime.fromISO(decidedOn, { zone }).set({ hour: 12 }).toJSDate();
      const decisionIds = await this.decisions.write(tx, actor, evaluation, {
        ...{ decision, memberIds, reason, sealedReason, exceptionId: null },
        onPaper: { decidedBy, decidedAt, meansOfComplaint },
      });
      const step = { action: STEPS[decision], caseId, memberIds, happenedOn: decidedOn, appliedOn, reason };
      return { ...(await this.workflow.run(tx, actor, step)), decisionIds };
    });
  }
}

/** Rules of another day than that of the paper would grant what nobody decided. */
function demandSameDay({ asOf }: StandingEvaluation, decidedOn: string): void {
  if (asOf === decidedOn) return;
  throw new DomainError<ProgrammeErrorCode>('evaluation.unsuitable', 'The rules were not asked as of that day.', {
    fields: {
      decidedOn: `must be the day the rules were asked as of (${asOf}); evaluate as of the day of the decision`,
    },
  });
}

/** The rules were asked by the same day of application, or the queue and the amounts would tell two stories. */
async function demandApplied(
  tx: EntityManager,
  evaluationId: string,
  memberIds: readonly string[],
  { appliedOn, decidedOn }: EnterPaperDecisionInput,
): Promise<void> {
  const [known]: { day: string }[] = await tx.query(
    `select inputs #>> '{facts,applicationOn}' as day from evaluation_result
      where evaluation_id = $1 and member_id = any ($2::uuid[]) and inputs #>> '{facts,applicationOn}' <> $3 limit 1`,
    [evaluationId, memberIds, appliedOn],
  );
  if (appliedOn <= decidedOn && !known) return;
  throw new DomainError<ProgrammeErrorCode>('evaluation.unsuitable', 'The day of the application cannot be this one.', {
    fields: {
      appliedOn: known
        ? `must be the day recorded as that of the application (${known.day}); record another first if that one is wrong`
        : 'lies after the decision; write the day on which they applied',
    },
  });
}
