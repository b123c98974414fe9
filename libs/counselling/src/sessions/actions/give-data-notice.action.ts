import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface GiveDataNoticeInput {
  readonly memberIds: readonly string[];
  /** The day in the office's zone; today when absent. */
  readonly givenOn?: string | null | undefined;
  readonly language: string;
  /** As printed on the notice. */
  readonly noticeVersion: string;
}

/** Records that members were told what is done with their data; the same notice given again changes nothing. */
@Injectable()
export class GiveDataNoticeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `data-notice.*` */
  async execute(actor: Actor, caseId: string, input: GiveDataNoticeInput): Promise<{ memberIds: string[] }> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'session.record', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const givenOn = input.givenOn ?? today;
      if (givenOn > today)
        throw refused('data-notice.in-the-future', 'A notice is recorded once it was given.', {
          givenOn: 'lies in the future; write the day it was given',
        });
      const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [input.language]);
      if (known.length === 0)
        throw refused('data-notice.language-unknown', 'That language is not in the list.', {
          language: 'is not a known language; choose one from reference/languages',
        });
      const memberIds = [...new Set(input.memberIds)];
      const found: unknown[] = await tx.query(
        `select 1 from case_member where case_id = $1 and id = any ($2::uuid[])`,
        [caseId, memberIds],
      );
      if (found.length < memberIds.length) throw notFound('member of this case', { memberIds: 'must be of this case' });
      for (const memberId of memberIds) {
        const id = randomUUID();
        await tx.query(
          `insert into data_notice (id, case_id, office_id, member_id, given_on, language, notice_version, recorded_by,
             created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict on constraint data_notice_key do nothing`,
          [
            ...[id, caseId, officeId, memberId, givenOn, input.language, input.noticeVersion],
            ...[personOf(actor), this.clock.now()],
          ],
        );
        await this.audit.record(
          tx,
          actor,
          { action: 'give-data-notice', recordType: 'case_member', recordId: memberId, officeId },
          {
            givenOn: { after: givenOn },
            language: { after: input.language },
            noticeVersion: { after: input.noticeVersion },
          },
        );
      }
      return { memberIds };
    });
  }
}

function refused(
  code: CounsellingErrorCode,
  message: string,
  fields: Record<string, string>,
): DomainError<CounsellingErrorCode> {
  return new DomainError(code, message, { fields });
}
