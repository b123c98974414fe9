import { Injectable } from '@nestjs/common';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import type { SharingToRecord } from '../data/sharing-grounds.ts';
import { checkSharing } from '../domain/sharing-rules.ts';
import { SharingLog } from './sharing-log.ts';

export interface RecordSharingInput extends Omit<SharingToRecord, 'sharedOn'> {
  /** The day in the office's zone; today when absent. */
  readonly sharedOn?: string | null | undefined;
}

/** Writes down what of a member went to whom: one row a class of matter, so that each is seen by those it is for. */
@Injectable()
export class RecordSharingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly log: SharingLog,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `sharing.*` */
  async execute(actor: Actor, caseId: string, input: RecordSharingInput): Promise<{ ids: string[] }> {
    checkSharing(input);
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'sharing.record', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const sharedOn = input.sharedOn ?? today;
      if (sharedOn > today)
        throw new DomainError<CounsellingErrorCode>(
          'sharing.in-the-future',
          'A sharing is recorded once it happened.',
          {
            fields: { sharedOn: 'lies in the future; write the day it was shared' },
          },
        );
      return { ids: await this.log.add(tx, actor, { caseId, officeId }, { ...input, sharedOn }) };
    });
  }
}
