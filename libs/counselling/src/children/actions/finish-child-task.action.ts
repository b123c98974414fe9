import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { endStop } from '@homeward/case';
import type { ChildTaskKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

/** Marks a task as done. Only a protection officer ends a refusal's task, and only then may the child's steps go on. */
@Injectable()
export class FinishChildTaskAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `child-task.done` */
  async execute(
    actor: Actor,
    taskId: string,
    { version }: { version: number },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const task = await holdRow<{ kind: ChildTaskKind; subject_id: string; done_on: string | null }>(
        tx,
        this.clock,
        'child_task',
        taskId,
        version,
      );
      const refusal = task.kind === 'parental-refusal';
      demand(actor, refusal ? 'sealed.read-protection' : 'child.record', task.office_id);
      if (task.done_on !== null)
        throw new DomainError<CounsellingErrorCode>('child-task.done', 'This task was done before.');
      await tx.query(`update child_task set done_on = $2, done_by = $3, version = version + 1 where id = $1`, [
        taskId,
        task.today,
        personOf(actor),
      ]);
      await this.audit.record(tx, actor, {
        ...{ action: 'finish-child-task', recordType: 'child_task', recordId: taskId, officeId: task.office_id },
      });
      // Another refusal, or the child's own fear, goes on stopping them.
      if (refusal) await endStop(tx, task.member_id, `parental-refusal/${task.subject_id}`);
      return { id: taskId, version: version + 1 };
    });
  }
}
