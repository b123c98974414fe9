import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ChildTaskKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
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
      const task = await holdRow<{ kind: ChildTaskKind; done_on: string | null }>(
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
      if (refusal) await this.letGoOn(tx, task.member_id);
      return { id: taskId, version: version + 1 };
    });
  }

  /** Steps stay stopped while another refusal is open or the child fears return. */
  private async letGoOn(tx: EntityManager, memberId: string): Promise<void> {
    await tx.query(
      `update case_member m set steps_stopped = false, version = version + 1
        where m.id = $1 and m.steps_stopped
          and not exists (select 1 from child_task t
                           where t.member_id = m.id and t.kind = 'parental-refusal' and t.done_on is null)
          and coalesce((select a.entry from asylum_information a
                         where a.member_id = m.id and a.entry in ('fears-return', 'does-not-fear-return')
                         order by a.happened_on desc, a.created_at desc limit 1), '') <> 'fears-return'`,
      [memberId],
    );
  }
}
