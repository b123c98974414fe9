import { Injectable } from '@nestjs/common';
import type { Transactions } from '@homeward/database';
import { OnJob, type JobEnvelope, type JobPayloads, type OutsideJobHandler } from '@homeward/jobs';
import { TellChildProtectionAction } from '../actions/tell-child-protection.action.ts';

@Injectable()
@OnJob('tell-child-protection', { transactional: false })
export class TellChildProtectionJob implements OutsideJobHandler<'tell-child-protection'> {
  constructor(private readonly action: TellChildProtectionAction) {}

  async execute(
    payload: JobPayloads['tell-child-protection'],
    transactions: Transactions,
    envelope: JobEnvelope,
  ): Promise<void> {
    await this.action.execute(envelope.actor, transactions, envelope.officeId!, payload);
  }
}
