import { Injectable } from '@nestjs/common';
import type { BestInterestsOutcome, BestInterestsState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { ProtectionRecords, type ProtectionRecordKind, type SealedWords } from '../data/protection-records.ts';
import { favoursReturn, SOLUTIONS, type WeighedSolutions } from '../domain/best-interests-rules.ts';
import { ProcedureMoves, type HeldProcedure } from './procedure-moves.ts';

export interface AssessInput {
  readonly version: number;
  readonly assessedOn: string;
  /** What speaks for and against each way there is for the child. */
  readonly solutions: WeighedSolutions;
}

export interface DetermineInput {
  readonly version: number;
  readonly outcome: BestInterestsOutcome;
  /** The guardian or the competent body; never this office. */
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly grounds: string;
  readonly nextReviewOn: string | null;
}

export interface ReopenInput {
  readonly version: number;
  readonly why: 'new-facts' | 'review';
  readonly reopenedOn: string;
  readonly words: string;
}

export interface MovedProcedure {
  readonly id: string;
  readonly version: number;
  readonly state: BestInterestsState;
}

/** The way of a best-interests procedure: all solutions weighed, decided by somebody who is not us, opened again when facts change. */
@Injectable()
export class WeighBestInterestsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: ProcedureMoves,
    private readonly records: ProtectionRecords,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong`, `best-interests.*` */
  async assess(actor: Actor, procedureId: string, input: AssessInput): Promise<MovedProcedure> {
    const empty = SOLUTIONS.filter((solution) => input.solutions[solution].trim() === '');
    if (empty.length > 0)
      throw new DomainError<CounsellingErrorCode>('best-interests.not-weighed', 'Every solution is weighed.', {
        fields: Object.fromEntries(
          empty.map((solution) => [`solutions.${solution}`, 'is empty; write what speaks for and against it']),
        ),
      });
    const { version, assessedOn, solutions } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { version, days: { assessedOn } });
      await this.seal(tx, actor, held, {
        ...{ kind: 'best-interests-assessment', happenedOn: assessedOn, content: { solutions } },
      });
      return this.moves.move(tx, actor, held, 'assess');
    });
  }

  /** The file goes to whoever decides. @throws DomainError `record.*`, `permission.missing`, `best-interests.*` */
  async handOver(actor: Actor, procedureId: string, { version }: { version: number }): Promise<MovedProcedure> {
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { version, days: {} });
      return this.moves.move(tx, actor, held, 'hand-over');
    });
  }

  /** @throws DomainError as {@link assess}, and `best-interests.child-not-heard` */
  async determine(actor: Actor, procedureId: string, input: DetermineInput): Promise<MovedProcedure> {
    const { version, outcome, decidedBy, decidedOn, grounds, nextReviewOn } = input;
    if (nextReviewOn !== null && nextReviewOn <= decidedOn)
      throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'A review follows the decision.', {
        fields: { nextReviewOn: 'must lie after the day of the decision' },
      });
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { version, days: { decidedOn } });
      await demandHeard(tx, held, decidedOn);
      await this.seal(tx, actor, held, {
        ...{ kind: 'best-interests-determination', happenedOn: decidedOn, content: { outcome, decidedBy, grounds } },
      });
      const shell = { decidedOn, favoursReturn: favoursReturn(outcome), nextReviewOn };
      return this.moves.move(tx, actor, held, 'determine', shell);
    });
  }

  /** @throws DomainError as {@link assess} */
  async reopen(actor: Actor, procedureId: string, input: ReopenInput): Promise<MovedProcedure> {
    const { version, why, reopenedOn, words } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { version, days: { reopenedOn } });
      await this.seal(tx, actor, held, {
        ...{ kind: 'best-interests-reopening', happenedOn: reopenedOn, content: { why, words } },
      });
      return this.moves.move(tx, actor, held, 'reopen');
    });
  }

  private async seal<Kind extends ProtectionRecordKind>(
    tx: EntityManager,
    actor: Actor,
    held: HeldProcedure,
    words: Pick<SealedWords<Kind>, 'kind' | 'happenedOn' | 'content'>,
  ): Promise<void> {
    const { id: subjectId, member_id: memberId, case_id: caseId, office_id: officeId } = held;
    await this.records.write<Kind>(tx, actor, { ...words, subjectId, memberId, caseId, officeId });
  }
}

/** Nothing is decided about a child who was not asked (CRC art. 12). */
async function demandHeard(tx: EntityManager, held: HeldProcedure, decidedOn: string): Promise<void> {
  const heard: unknown[] = await tx.query(
    `select 1 from child_hearing
      where member_id = $1 and decision = 'best-interests' and heard_on between $2 and $3`,
    [held.member_id, held.opened_on, decidedOn],
  );
  if (heard.length === 0)
    throw new DomainError<CounsellingErrorCode>(
      'best-interests.child-not-heard',
      'The child was not asked in this procedure. Record their own view first.',
    );
}
