import { Injectable } from '@nestjs/common';
import type { Transactions } from '@homeward/database';
import { OnJob, type JobEnvelope, type JobPayloads, type OutsideJobHandler } from '@homeward/jobs';
import { DeliverMessageAction } from '../actions/deliver-message.action.ts';

/** Outside work: the hand-over must be committed before the mail server hears of the message. */
@Injectable()
@OnJob('deliver-message', { transactional: false })
export class DeliverMessageJob implements OutsideJobHandler<'deliver-message'> {
  constructor(private readonly deliverMessage: DeliverMessageAction) {}

  async execute(
    payload: JobPayloads['deliver-message'],
    transactions: Transactions,
    envelope: JobEnvelope,
  ): Promise<void> {
    await this.deliverMessage.execute(envelope.actor, transactions, payload.intentId);
  }
}
