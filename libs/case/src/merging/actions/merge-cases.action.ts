import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { undoableUntil } from '@homeward/beneficiary';
import { isUnderWay } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../../data/lock-case.ts';
import { MemberStages } from '../../workflow/member-stages.ts';
import { WorkflowRunner } from '../../workflow/workflow-runner.ts';
import type { MovedMember } from '../data/case-merge.entity.ts';
import { linkCases } from '../data/link-cases.ts';
import { pointCaseMerge } from '../data/merge-scope.ts';
import { demandMergeableCases, readMerging, type MergingCases, type TwoCases } from '../data/merging-cases.ts';
import { lastStepsOf } from '../data/last-step.ts';

export interface MergeCasesInput {
  /** The case that stays. */
  readonly caseId: string;
  readonly version: number;
  /** The case that is merged into it. */
  readonly otherId: string;
  readonly otherVersion: number;
  readonly reason: string;
}

export interface MergedCases {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  /** Until when it can be undone. */
  readonly undoUntil: string;
}

/**
 * Makes two cases of one return one. Everybody goes on in the case that stays, with what was done; whoever was entered
 * twice is cancelled once as a duplicate, and what was recorded under either is read in one place.
 */
@Injectable()
export class MergeCasesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly stages: MemberStages,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.merge-unsuitable`, `record.version-stale` and what {@link WorkflowRunner.run} throws */
  async execute(actor: Actor, input: MergeCasesInput): Promise<MergedCases> {
    const { caseId, otherId, reason } = input;
    const cases: TwoCases = { kept: caseId, absorbed: otherId };
    return this.transactions.run(actor, async (tx) => {
      const versions = { [caseId]: input.version, [otherId]: input.otherVersion };
      let officeId = '';
      // In one order, whoever begins: two who merge the same two the other way round do not wait for each other.
      for (const id of Object.keys(versions).sort()) {
        officeId = await lockCase(tx, id, versions[id]);
        demand(actor, 'case.merge', officeId);
      }
      const merging = await readMerging(tx, cases);
      demandMergeableCases(merging);
      const moved = await this.endDoubles(tx, actor, otherId, merging, reason);
      const memberIds = merging.absorbed.map(({ id }) => id);
      await this.workflow.run(tx, actor, { action: 'merge-case', caseId: otherId, memberIds, reason });
      await moveAll(tx, cases, moved);
      await linkCases(tx, cases, memberIds, { actorId: personOf(actor), at: this.clock.now() });
      await pointCaseMerge(tx, cases);
      await tx.query(`update "case" set joined_into_id = $1 where id = $2`, [caseId, otherId]);
      await this.stages.derive(tx, otherId);
      const { version } = await this.stages.derive(tx, caseId);
      const id = randomUUID();
      const now = this.clock.now();
      const undoUntil = undoableUntil(now);
      await tx.query(
        `insert into case_merge (id, office_id, case_id, absorbed_id, moved, merged_by, merged_at, undo_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, officeId, caseId, otherId, JSON.stringify(moved), personOf(actor), now, undoUntil],
      );
      return { id, caseId, version, undoUntil: undoUntil.toISOString() };
    });
  }

  /** Nobody is under way twice in one case. */
  private async endDoubles(
    tx: EntityManager,
    actor: Actor,
    otherId: string,
    { absorbed, doubles }: MergingCases,
    reason: string,
  ): Promise<MovedMember[]> {
    const underWay = doubles.map(({ member }) => member).filter(({ stage }) => isUnderWay(stage));
    const cancelled = underWay.map(({ id }) => id);
    if (cancelled.length > 0)
      await this.workflow.run(tx, actor, {
        ...{ action: 'cancel', caseId: otherId, memberIds: cancelled, reasonCode: 'duplicate', reason },
      });
    const ended = await lastStepsOf(tx, cancelled);
    return absorbed.map(({ id, principal, relation }) => ({
      ...{ id, principal, relation },
      cancelledBy: ended.get(id) ?? null,
      doublesId: doubles.find(({ member }) => member.id === id)?.of.id ?? null,
    }));
  }
}

/** The case that stays keeps its principal; everything about a member follows by its foreign key. */
async function moveAll(tx: EntityManager, { kept, absorbed }: TwoCases, moved: readonly MovedMember[]): Promise<void> {
  await tx.query(
    `update case_member m set principal = false, doubles_id = d.doubles_id, version = m.version + 1,
            relation = case when m.principal and d.doubles_id is null then 'other-relative' else m.relation end
       from unnest($1::uuid[], $2::uuid[]) as d (id, doubles_id) where m.id = d.id`,
    [moved.map(({ id }) => id), moved.map(({ doublesId }) => doublesId)],
  );
  // Members who were moved into the other case as doubles before go along with those they double.
  await tx.query(`update case_member set case_id = $1 where case_id = $2`, [kept, absorbed]);
}
