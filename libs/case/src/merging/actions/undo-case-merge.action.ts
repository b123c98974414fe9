import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../../data/lock-case.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { demandNotOffered } from '../../transfers/data/transfer.rows.ts';
import { MemberStages } from '../../workflow/member-stages.ts';
import { StepCorrector } from '../../workflow/step-corrector.ts';
import { WorkflowRunner } from '../../workflow/workflow-runner.ts';
import type { MovedMember } from '../data/case-merge.entity.ts';
import { linkCases } from '../data/link-cases.ts';
import { pointCaseMerge } from '../data/merge-scope.ts';
import type { TwoCases } from '../data/merging-cases.ts';

export interface UndoCaseMergeInput {
  readonly mergeId: string;
  readonly reason: string;
}

export interface PartedCases {
  /** The case that had stayed, and the one that stands again. */
  readonly caseId: string;
  readonly otherId: string;
  readonly version: number;
}

interface StandingMerge extends TwoCases {
  readonly officeId: string;
  readonly moved: readonly MovedMember[];
  readonly undoUntil: Date;
}

/** Makes one case two again: whoever came goes back, with what was done since. */
@Injectable()
export class UndoCaseMergeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly corrector: StepCorrector,
    private readonly stages: MemberStages,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `case.merge-over`, `case.step-not-last`, `transfer.already-proposed`, `permission.missing` */
  async execute(actor: Actor, { mergeId, reason }: UndoCaseMergeInput): Promise<PartedCases> {
    return this.transactions.run(actor, async (tx) => {
      const merge = await this.getStanding(tx, actor, mergeId);
      const { kept, absorbed, moved, officeId } = merge;
      const memberIds = moved.map(({ id }) => id);
      await this.workflow.run(tx, actor, { action: 'undo-merge', caseId: kept, memberIds, reason });
      await moveBack(tx, merge);
      for (const { cancelledBy } of moved)
        if (cancelledBy)
          await this.corrector.correct(tx, actor, { caseId: absorbed, officeId, stepId: cancelledBy, reason });
      const now = this.clock.now();
      const back = { kept: absorbed, absorbed: kept };
      await linkCases(tx, back, memberIds, { actorId: personOf(actor), at: now });
      await pointCaseMerge(tx, merge);
      await tx.query(`update "case" set joined_into_id = null where id = $1`, [absorbed]);
      await tx.query(`update case_merge set undone_by = $2, undone_at = $3 where id = $1`, [
        ...[mergeId, personOf(actor), now],
      ]);
      await this.stages.derive(tx, absorbed);
      return { caseId: kept, otherId: absorbed, version: (await this.stages.derive(tx, kept)).version };
    });
  }

  private async getStanding(tx: EntityManager, actor: Actor, mergeId: string): Promise<StandingMerge> {
    const cases: TwoCases[] = await tx.query(
      `select case_id as kept, absorbed_id as absorbed from case_merge where id = $1`,
      [mergeId],
    );
    // The cases first and in one order, as whoever merges them does: so nobody waits for each other.
    for (const id of Object.values(cases[0] ?? {}).sort()) {
      demand(actor, 'case.merge', await lockCase(tx, id));
      await demandNotOffered(tx, id);
    }
    const [merge]: StandingMerge[] = await tx.query(
      `select office_id as "officeId", case_id as kept, absorbed_id as absorbed, moved, undo_until as "undoUntil"
         from case_merge where id = $1 and undone_at is null for update`,
      [mergeId],
    );
    if (!merge) throw notFound('merge');
    if (merge.undoUntil <= this.clock.now()) throw over('The thirty days in which it could be undone are over.');
    const here: { id: string }[] = await tx.query(
      `select id from case_member where case_id = $1 and id = any ($2::uuid[])`,
      [merge.kept, merge.moved.map(({ id }) => id)],
    );
    if (here.length < merge.moved.length)
      throw over('Somebody who came with it has left for another case since. Undo that first.');
    return merge;
  }
}

async function moveBack(tx: EntityManager, { kept, absorbed, moved }: StandingMerge): Promise<void> {
  const ids = moved.map(({ id }) => id);
  await tx.query(
    `update case_member m set case_id = $1
      where m.case_id = $2 and (m.id = any ($3::uuid[]) or m.doubles_id = any ($3::uuid[]))`,
    [absorbed, kept, ids],
  );
  await tx.query(
    `update case_member m set doubles_id = null, principal = d.principal, relation = d.relation, version = m.version + 1
       from unnest($1::uuid[], $2::boolean[], $3::text[]) as d (id, principal, relation) where m.id = d.id`,
    [ids, moved.map(({ principal }) => principal), moved.map(({ relation }) => relation)],
  );
}

const over = (words: string): DomainError<CaseErrorCode> => new DomainError('case.merge-over', words);
