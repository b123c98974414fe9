import { AuditTrail } from '@homeward/audit';
import type { ReferralAnswer, ReferralRejectReason } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { dayBefore } from '../data/held-referral.ts';
import { HeldSendings, type SaidBy } from '../data/held-sendings.ts';
import { ReferralNotices } from '../data/referral-notices.ts';
import { demandMove } from '../domain/referral-moves.ts';
import { refuseIfWrong } from '../domain/referral.errors.ts';

export interface AnswerSendingInput {
  readonly version: number;
  readonly answer: ReferralAnswer;
  readonly rejectReason?: ReferralRejectReason | null | undefined;
  readonly note?: string | null | undefined;
}

/** Whoever was asked to help says yes or no, themselves or, for a service outside, by a colleague who heard it. */
@Injectable()
export class AnswerSendingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly sendings: HeldSendings,
    private readonly notices: ReferralNotices,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `service-referral.*` */
  async execute(
    actor: Actor,
    sendingId: string,
    by: SaidBy,
    { version, answer, rejectReason = null, note }: AnswerSendingInput,
  ): Promise<{ id: string; version: number }> {
    const found = await this.sendings.find(actor, sendingId, by);
    return this.transactions.run(found.actor, async (tx) => {
      const sending = await this.sendings.hold(tx, sendingId, version);
      demandMove('answer', sending.state);
      const rejected = answer === 'rejected';
      refuseIfWrong('service-referral.unsuitable', 'The answer cannot be recorded so.', {
        ...(rejected && !rejectReason
          ? { rejectReason: 'is missing; say why, so that help can be sought elsewhere' }
          : {}),
        ...(!rejected && rejectReason ? { rejectReason: 'belongs to a refusal; leave it out' } : {}),
      });
      await tx.query(`update referral_sheet set answer_note = $2 where sending_id = $1`, [
        sendingId,
        note?.trim() || null,
      ]);
      await tx.query(
        `update referral_sending set state = $2, answered_at = $3, answered_by = $4, reject_reason = $5,
                ended_on = $6, ended_by = $7, sheet_until = $8, version = version + 1 where id = $1`,
        [
          ...[sendingId, answer, this.clock.now(), personOf(actor), rejectReason],
          ...(rejected ? [sending.today, personOf(actor), dayBefore(sending.today)] : [null, null, null]),
        ],
      );
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'answer-service-referral', recordType: 'referral_sending', recordId: sendingId },
          officeId: sending.officeId,
        },
        { state: { before: sending.state, after: answer } },
      );
      if (by === 'partner') await this.notices.tellReferrer(tx, sending, 'service-referral-answered');
      return { id: sendingId, version: version + 1 };
    });
  }
}
