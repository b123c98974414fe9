import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { EARLY_CLOSING_REASONS, type ClosureOutcome } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../../data/lock-case.ts';
import { zoneOfOffice } from '../../data/case-office.ts';
import { WorkflowRunner, type WorkflowOutcome } from '../../workflow/workflow-runner.ts';
import { MattersToDecide } from '../data/matters-to-decide.ts';
import type { ClosureErrorCode } from '../domain/closure.errors.ts';

export interface CloseCaseInput {
  readonly version: number;
  /** Families end at different days: those named are closed, the others go on. */
  readonly memberIds: readonly string[];
  readonly outcome: ClosureOutcome;
  readonly reasonCode: string;
  /** `YYYY-MM-DD` in the office's zone; today when absent. */
  readonly happenedOn?: string | null | undefined;
  /** What was explored with the person, where assistance ends early. */
  readonly explored?: string | null | undefined;
}

/** Closes a case for the members named: with an outcome, a reason and a day, once everything open has a decision. */
@Injectable()
export class CloseCaseAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly matters: MattersToDecide,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `closure.needs-more`, `record.version-stale` and what {@link WorkflowRunner.run} throws */
  async execute(actor: Actor, caseId: string, input: CloseCaseInput): Promise<WorkflowOutcome> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId, input.version);
      demand(actor, 'case.close', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const closedOn = input.happenedOn ?? today;
      await this.check(tx, input, closedOn);
      const { reasonCode } = input;
      const outcome = await this.workflow.run(tx, actor, {
        ...{ action: 'close', caseId, memberIds: [...new Set(input.memberIds)], reasonCode, happenedOn: closedOn },
      });
      await this.write(tx, actor, { officeId, caseId, closedOn }, input);
      return outcome;
    });
  }

  private async check(tx: EntityManager, input: CloseCaseInput, closedOn: string): Promise<void> {
    const fields: Record<string, string> = {};
    const explored = (input.explored ?? '').trim() !== '';
    if (EARLY_CLOSING_REASONS.includes(input.reasonCode) && !explored)
      fields['explored'] = 'is missing; say what was explored with the person before assistance ends early';
    const last = await this.matters.lastFactOn(tx, input.memberIds);
    if (last !== null && closedOn < last)
      fields['happenedOn'] = `lies before the last fact recorded of one of these members (${last}); name a later day`;
    if (Object.keys(fields).length === 0) return;
    throw new DomainError<ClosureErrorCode>('closure.needs-more', 'Closing needs to be told more, or otherwise.', {
      fields,
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { officeId, caseId, closedOn }: { officeId: string; caseId: string; closedOn: string },
    { memberIds, outcome, reasonCode, explored }: CloseCaseInput,
  ): Promise<void> {
    const rows: { id: string }[] = await tx.query(
      `insert into case_closure (case_id, office_id, member_id, outcome, reason_code, closed_on, explored, closed_by, closed_at)
       select m.case_id, m.office_id, m.id, $3, $4, $5, $6, $7, $8 from case_member m
        where m.case_id = $1 and m.id = any ($2::uuid[]) returning id`,
      [
        ...[caseId, memberIds, outcome, reasonCode, closedOn, explored?.trim() || null],
        ...[personOf(actor), this.clock.now()],
      ],
    );
    for (const { id } of rows)
      await this.audit.record(
        tx,
        actor,
        { action: 'close-case', recordType: 'case_closure', recordId: id, officeId },
        { outcome: { after: outcome }, reasonCode: { after: reasonCode }, closedOn: { after: closedOn } },
      );
  }
}
