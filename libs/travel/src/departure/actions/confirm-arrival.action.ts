import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, WorkflowRunner, zoneOfOffice, type WorkflowOutcome } from '@homeward/case';
import type { ArrivalEvidence } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { Confirmers, type Confirming } from '../data/confirmers.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface ConfirmArrivalInput {
  /** Of one family. */
  readonly memberIds: readonly string[];
  /** The day it really was, `YYYY-MM-DD`. */
  readonly arrivedOn: string;
  readonly place: string;
  readonly contact?: string | null | undefined;
  readonly evidence: ArrivalEvidence;
}

/**
 * Somebody who received a family says that they are there. Whoever receives them for another office does not see the
 * case: what the step writes is written for the office whose case it is, in this one transaction (ADR 16).
 */
@Injectable()
export class ConfirmArrivalAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly confirmers: Confirmers,
    private readonly workflow: WorkflowRunner,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `arrival.*`, `record.not-found`, `permission.missing` and what the workflow refuses */
  async execute(actor: Actor, input: ConfirmArrivalInput): Promise<Pick<WorkflowOutcome, 'memberIds' | 'stages'>> {
    const memberIds = [...new Set(input.memberIds)];
    const confirming = await this.confirmers.find(actor, memberIds);
    return this.transactions.run(confirming.actor, async (tx) => {
      const officeId = await lockCase(tx, confirming.caseId);
      await this.checkDay(tx, officeId, memberIds, input.arrivedOn);
      await this.write(tx, actor, { ...confirming, officeId }, memberIds, input);
      const { stages } = await this.workflow.run(tx, confirming.actor, {
        ...{ action: 'confirm-arrival', caseId: confirming.caseId, memberIds, happenedOn: input.arrivedOn },
      });
      return { memberIds, stages };
    });
  }

  private async checkDay(
    tx: EntityManager,
    officeId: string,
    memberIds: readonly string[],
    arrivedOn: string,
  ): Promise<void> {
    const today = this.clock.today(await zoneOfOffice(tx, officeId));
    if (arrivedOn > today) throw dayWrong('lies in the future; confirm an arrival once it happened');
    const left: { departedOn: string; arrived: boolean }[] = await tx.query(
      `select to_char(d.departed_on, 'YYYY-MM-DD') as "departedOn", exists (select 1 from arrival a
                where a.member_id = d.member_id and a.taken_back_at is null) as arrived
         from departure d where d.member_id = any ($1::uuid[]) and d.taken_back_at is null`,
      [memberIds],
    );
    if (left.length < memberIds.length)
      throw new DomainError<DepartureErrorCode>('arrival.unsuitable', 'Nobody arrives before they have left.', {
        fields: { memberIds: 'holds a member whose departure is not recorded' },
      });
    if (left.some(({ arrived }) => arrived))
      throw new DomainError<DepartureErrorCode>('arrival.unsuitable', 'This arrival is confirmed already.', {
        fields: { memberIds: 'holds a member whose arrival is confirmed' },
      });
    const late = left.find(({ departedOn }) => departedOn > arrivedOn);
    if (late) throw dayWrong(`lies before the day of departure (${late.departedOn})`);
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { caseId, officeId, confirmedIn }: Omit<Confirming, 'actor'> & { officeId: string },
    memberIds: readonly string[],
    input: ConfirmArrivalInput,
  ): Promise<void> {
    const rows: { id: string }[] = await tx.query(
      `insert into arrival (case_id, office_id, member_id, arrived_on, place, contact, evidence, confirmed_by,
         confirmed_at, confirmed_in)
       select $1, $2, m.id, $4, $5, $6, $7, $8, $9, $10 from case_member m
        where m.id = any ($3::uuid[]) and m.case_id = $1 returning id`,
      [
        ...[caseId, officeId, memberIds, input.arrivedOn, input.place, input.contact ?? null, input.evidence],
        ...[personOf(actor), this.clock.now(), confirmedIn],
      ],
    );
    if (rows.length < memberIds.length)
      throw notFound('member of this case', { memberIds: 'must be members of one case in your care' });
    for (const { id } of rows)
      await this.audit.record(
        tx,
        actor,
        { action: 'confirm-arrival', recordType: 'arrival', recordId: id, officeId },
        { arrivedOn: { after: input.arrivedOn }, place: { after: input.place } },
      );
  }
}

const dayWrong = (mend: string): DomainError<DepartureErrorCode> =>
  new DomainError('arrival.day-wrong', 'That day does not fit this arrival.', { fields: { arrivedOn: mend } });
