import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { TransferReason } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { StaffQueries } from '../../assignment/data/staff.queries.ts';
import { zoneOfOffice } from '../../data/case-office.ts';
import { lockCase } from '../../data/lock-case.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { earlierCasesOf, summariseCase, type TransferSummary } from '../data/transfer-summary.ts';
import { demandNotOffered } from '../data/transfer.rows.ts';
import { chooseDeadline } from '../domain/transfer-deadline.ts';
import { TransferNotices } from './transfer-notices.ts';

export interface ProposeTransferInput {
  readonly caseId: string;
  readonly version: number;
  readonly toOfficeId: string;
  readonly reason: TransferReason;
  /** For whoever takes over; it may name people, and is read only once the case is theirs. */
  readonly note?: string | null;
  /** The last day for an answer; a week from today when absent. */
  readonly answerBy?: string | null;
}

export interface ProposedTransfer {
  readonly id: string;
  readonly version: number;
  readonly deadlineOn: string;
}

/** Offers a case to another office, which answers by a deadline: between two offices a person must not be forgotten. */
@Injectable()
export class ProposeTransferAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly notices: TransferNotices,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError of the `transfer.` codes, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: ProposeTransferInput): Promise<ProposedTransfer> {
    const answering = await this.staff.holders(input.toOfficeId, ['supervisor']);
    return this.transactions.run(actor, async (tx) => {
      const { caseId, toOfficeId, reason } = input;
      const officeId = await lockCase(tx, caseId, input.version);
      demand(actor, 'transfer.propose', officeId);
      await checkReceiver(tx, officeId, toOfficeId);
      await demandNotOffered(tx, caseId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const deadlineOn = chooseDeadline(today, input.answerBy);
      const summary = await summariseCase(tx, caseId, today);
      const id = await this.write(tx, actor, { ...input, officeId, deadlineOn, summary });
      await this.notices.tell(tx, 'transfer-proposed', { id, caseId, officeId }, answering);
      await this.audit.record(
        tx,
        actor,
        { action: 'propose-transfer', recordType: 'case', recordId: caseId, officeId },
        { toOfficeId: { after: toOfficeId }, why: { after: reason }, deadlineOn: { after: deadlineOn } },
      );
      return { id, version: 1, deadlineOn };
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    offer: ProposeTransferInput & { officeId: string; deadlineOn: string; summary: TransferSummary },
  ): Promise<string> {
    const { caseId, officeId, summary } = offer;
    const [id, me, now] = [randomUUID(), personOf(actor), this.clock.now()];
    await tx.query(
      `insert into case_transfer (id, case_id, also_case_ids, from_office_id, to_office_id, reason, stage, members,
         languages, needs, deadline_on, state, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'proposed', $12, $13)`,
      [
        ...[id, caseId, await earlierCasesOf(tx, caseId), officeId, offer.toOfficeId, offer.reason, summary.stage],
        ...[summary.members, summary.languages, summary.needs, offer.deadlineOn, me, now],
      ],
    );
    await tx.query(`insert into case_transfer_number (transfer_id, office_id, number) values ($1, $2, $3)`, [
      id,
      officeId,
      summary.number,
    ]);
    if (offer.note)
      await tx.query(
        `insert into case_transfer_note (transfer_id, case_id, office_id, text, author_id, created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, caseId, officeId, offer.note, me, now],
      );
    return id;
  }
}

async function checkReceiver(tx: EntityManager, fromOfficeId: string, toOfficeId: string): Promise<void> {
  const offices: unknown[] = await tx.query(`select 1 from office where id = $1 and closed_on is null`, [toOfficeId]);
  if (offices.length > 0 && fromOfficeId !== toOfficeId) return;
  throw new DomainError<CaseErrorCode>('transfer.office-unsuitable', 'A case cannot be offered to that office.', {
    fields: { toOfficeId: 'must be another office that is open' },
  });
}
