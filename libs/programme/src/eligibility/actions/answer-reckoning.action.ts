import { Injectable } from '@nestjs/common';
import { WorkflowRegistry, zoneOfOffice, type CaseErrorCode, type WorkflowMember } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { EvaluationStore, type StandingEvaluation } from '../data/evaluation-store.ts';
import { ReckoningAnswers, type ReckoningAnswer, type WaitingMember } from '../data/reckoning-answers.ts';
import { takeEvaluation } from './decide-eligibility.action.ts';

export interface AnswerReckoningInput extends ReckoningAnswer {
  readonly evaluationId: string;
  /** The evaluation's version, as it was read. */
  readonly version: number;
}

export interface AnsweredReckoning {
  readonly evaluationId: string;
  readonly version: number;
  readonly state: 'applied' | 'kept';
  readonly memberIds: readonly string[];
}

/**
 * A person says what holds where the rules of a new day give something else than was decided: for the whole family of
 * that evaluation, because amounts and caps hang together. Whoever counselled does not decide here either.
 */
@Injectable()
export class AnswerReckoningAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: WorkflowRegistry,
    private readonly evaluations: EvaluationStore,
    private readonly answers: ReckoningAnswers,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `evaluation.outdated`,
   *   `reckoning.not-waiting`, `case.requirement-missing`
   */
  async execute(actor: Actor, input: AnswerReckoningInput): Promise<AnsweredReckoning> {
    return this.transactions.run(actor, async (tx) => {
      const evaluation = await takeEvaluation(tx, this.evaluations, this.clock, input);
      demand(actor, 'eligibility.decide', evaluation.officeId);
      const waiting = await waitingFor(tx, evaluation);
      await this.demandDecider(tx, actor, evaluation, waiting);
      if (input.answer === 'apply') demandEligible(waiting);
      const state = await this.answers.write(tx, actor, evaluation, waiting, input);
      const memberIds = waiting.map(({ id }) => id);
      return { evaluationId: evaluation.id, version: input.version + 1, state, memberIds };
    });
  }

  private async demandDecider(
    tx: EntityManager,
    actor: Actor,
    { caseId, officeId }: StandingEvaluation,
    members: readonly WorkflowMember[],
  ): Promise<void> {
    const today = this.clock.today(await zoneOfOffice(tx, officeId));
    const situation = { tx, actor, action: 'approve' as const, caseId, officeId, today, happenedOn: today, members };
    const answer = await this.registry.requirement('decider-not-counsellor').check(situation);
    if (!answer.met) throw missing('decider-not-counsellor', answer.missing);
  }
}

/** Whoever went on in another case since is reckoned there. */
async function waitingFor(tx: EntityManager, { id, caseId }: StandingEvaluation): Promise<WaitingMember[]> {
  const waiting: WaitingMember[] = await tx.query(
    `select m.id, m.person_id as "personId", m.principal, m.stage, k.id as "reckoningId",
            k.decision_id as "decisionId", r.outcome, r.components
       from entitlement_reckoning k join case_member m on m.id = k.member_id
       join evaluation_result r on r.evaluation_id = k.evaluation_id and r.member_id = k.member_id
      where k.evaluation_id = $1 and k.case_id = $2 and k.state = 'waiting' order by m.id`,
    [id, caseId],
  );
  if (waiting.length > 0) return waiting;
  throw new DomainError<ProgrammeErrorCode>(
    'reckoning.not-waiting',
    'Nothing of this evaluation waits to be decided: it was answered, or a later one took its place.',
  );
}

/** Only what the rules give can be applied; without their yes a person keeps what was decided, or ends the case. */
function demandEligible(waiting: readonly WaitingMember[]): void {
  const settled = waiting.every(
    ({ outcome, components }) => outcome === 'eligible' && !components.some(({ answer }) => answer === 'open'),
  );
  if (settled) return;
  throw missing(
    'rules-evaluated',
    'The rules do not find each of them eligible, or lack a day. Record what is missing, keep what was decided with a reason, or have a supervisor take the approval back.',
  );
}

function missing(requirement: string, words: string): DomainError<CaseErrorCode> {
  return new DomainError('case.requirement-missing', `This cannot be done yet. ${words}`, {
    extra: { action: 'answer-reckoning', missing: [words], requirements: [requirement] },
  });
}
