import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { MemberReminders } from '../../appointments/actions/member-reminders.ts';
import { writeHandOver } from '../../assignment/data/hand-over.rows.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import type { TransferRow } from '../data/transfer.rows.ts';

/**
 * Moves an accepted case, its people and everything about them to the receiving office. Row security opens them to the
 * accepting officer for this transaction only, because the accepted row was written in it; whatever refers to case,
 * member or person follows by its foreign key, sealed matter too, which the mover never sees.
 */
@Injectable()
export class TakeOver {
  constructor(
    private readonly reminders: MemberReminders,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `transfer.case-changed` when what was offered is no longer all there */
  async take(tx: EntityManager, actor: Actor, transfer: TransferRow, ownerId: string | null): Promise<void> {
    const { caseId, toOfficeId } = transfer;
    const caseIds = [caseId, ...transfer.alsoCaseIds];
    await tx.query(`select set_config('app.accept_transfer', $1, true)`, [transfer.id]);
    const [before]: { ownerId: string | null; stage: string }[] = await tx.query(
      `select owner_id as "ownerId", stage from "case" where id = $1 for update`,
      [caseId],
    );
    await this.move(tx, caseIds, toOfficeId);
    await tx.query(`update "case" set owner_id = $2 where id = $1`, [caseId, ownerId]);
    await tx.query(`update case_transfer set stage_when_moved = $2 where id = $1`, [transfer.id, before!.stage]);
    await this.remindAnew(tx, caseIds);
    await writeHandOver(tx, {
      ...{ caseId, officeId: toOfficeId, fromOwnerId: before!.ownerId, toOwnerId: ownerId, note: null },
      ...{ authorId: personOf(actor), at: this.clock.now() },
    });
    const offices = { officeId: { before: transfer.fromOfficeId, after: toOfficeId } };
    const of = { action: 'accept-transfer', recordType: 'case', recordId: caseId } as const;
    await this.audit.record(tx, actor, { ...of, officeId: toOfficeId }, offices);
    // The giver's own trail tells that the case left, and where to.
    await this.audit.record(tx, actor, { ...of, officeId: transfer.fromOfficeId }, offices);
  }

  private async move(tx: EntityManager, caseIds: readonly string[], toOfficeId: string): Promise<void> {
    const [, moved]: [unknown, number] = await tx.query(
      `update "case" set office_id = $2, updated_at = $3, version = version + 1 where id = any ($1::uuid[])`,
      [caseIds, toOfficeId, this.clock.now()],
    );
    if (moved !== caseIds.length) throw changed();
    await tx.query(
      `update person set office_id = $2, version = version + 1
        where id in (select m.person_id from case_member m where m.case_id = any ($1::uuid[]))`,
      [caseIds, toOfficeId],
    );
    await tx.query(`update message_intent set office_id = $2 where case_id = any ($1::uuid[]) and user_id is null`, [
      caseIds,
      toOfficeId,
    ]);
  }

  /** A reminder is carried by work of the office it was asked in, and the giver's rooms are not the receiver's to hold. */
  private async remindAnew(tx: EntityManager, caseIds: readonly string[]): Promise<void> {
    const members: { id: string }[] = await tx.query(
      `select id from case_member where case_id = any ($1::uuid[]) order by id`,
      [caseIds],
    );
    const ids = members.map(({ id }) => id);
    await this.reminders.takeBack(tx, ids);
    await tx.query(`update appointment set room_id = null where case_id = any ($1::uuid[]) and room_id is not null`, [
      caseIds,
    ]);
    await this.reminders.giveBack(tx, ids);
  }
}

function changed(): DomainError<CaseErrorCode> {
  return new DomainError(
    'transfer.case-changed',
    'What was offered is no longer there as it was. Ask the other office to offer again.',
  );
}
