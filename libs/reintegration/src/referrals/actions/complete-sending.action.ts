import { AuditTrail } from '@homeward/audit';
import { PARTNER_SEES_AFTER_DAYS, type ReferralOutcome } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { daysAfter } from '../data/held-referral.ts';
import { HeldSendings, type HeldSending, type SaidBy } from '../data/held-sendings.ts';
import { ReferralNotices } from '../data/referral-notices.ts';
import { demandMove } from '../domain/referral-moves.ts';
import { refuseIfWrong } from '../domain/referral.errors.ts';

export interface CompleteSendingInput {
  readonly version: number;
  readonly outcome: ReferralOutcome;
  /** `YYYY-MM-DD` */
  readonly endedOn: string;
  readonly note?: string | null | undefined;
}

/** Says what came of a referral. Help that was given is recorded first: figures count services, and not outcomes. */
@Injectable()
export class CompleteSendingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly sendings: HeldSendings,
    private readonly notices: ReferralNotices,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `service-referral.*` */
  async execute(
    actor: Actor,
    sendingId: string,
    by: SaidBy,
    input: CompleteSendingInput,
  ): Promise<{ id: string; version: number }> {
    const found = await this.sendings.find(actor, sendingId, by);
    return this.transactions.run(found.actor, async (tx) => {
      const sending = await this.sendings.hold(tx, sendingId, input.version);
      demandMove('complete', sending.state);
      await check(tx, sending, input);
      await tx.query(`update referral_sheet set outcome_note = $2 where sending_id = $1`, [
        sendingId,
        input.note?.trim() || null,
      ]);
      await tx.query(
        `update referral_sending set state = 'completed', outcome = $2, ended_on = $3, ended_by = $4, sheet_until = $5,
                version = version + 1 where id = $1`,
        [
          ...[sendingId, input.outcome, input.endedOn, personOf(actor)],
          daysAfter(sending.today, PARTNER_SEES_AFTER_DAYS),
        ],
      );
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'complete-service-referral', recordType: 'referral_sending', recordId: sendingId },
          officeId: sending.officeId,
        },
        { outcome: { after: input.outcome }, endedOn: { after: input.endedOn } },
      );
      if (by === 'partner') await this.notices.tellReferrer(tx, sending, 'service-referral-completed');
      return { id: sendingId, version: input.version + 1 };
    });
  }
}

async function check(
  tx: EntityManager,
  { id, sentOn, today }: HeldSending,
  { outcome, endedOn }: CompleteSendingInput,
): Promise<void> {
  const given: unknown[] = await tx.query(
    `select 1 from reintegration_service where sending_id = $1 and taken_back_at is null limit 1`,
    [id],
  );
  const helped = outcome === 'delivered' || outcome === 'partly-delivered';
  refuseIfWrong('service-referral.unsuitable', 'The outcome cannot be recorded so.', {
    ...(helped && given.length === 0
      ? { outcome: 'says that help was given, and no service is recorded; record it first' }
      : {}),
    ...(endedOn > today ? { endedOn: 'lies in the future; write the day it ended' } : {}),
    ...(endedOn < sentOn ? { endedOn: `lies before ${sentOn}, the day it was sent` } : {}),
  });
}
