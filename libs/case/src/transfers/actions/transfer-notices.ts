import { Inject, Injectable } from '@nestjs/common';
import { MESSAGE_INTENTS, type MessageIntents, type MessageTemplate } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/**
 * Tells colleagues of both offices how an offer goes. A notice leads to the offer and not to the case, which the receiver
 * does not see yet and the giver no longer; it holds ids only.
 */
@Injectable()
export class TransferNotices {
  constructor(
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** @param officeId the office that tells */
  async tell(
    tx: EntityManager,
    template: Extract<MessageTemplate, `transfer-${string}`>,
    transfer: { readonly id: string; readonly caseId: string; readonly officeId: string },
    userIds: readonly (string | null)[],
  ): Promise<void> {
    for (const userId of new Set(userIds)) {
      if (userId === null) continue;
      await this.intents.write(tx, {
        key: `${template}/${transfer.id}/${userId}`,
        template,
        officeId: transfer.officeId,
        personId: null,
        caseId: transfer.caseId,
        transferId: transfer.id,
        appointmentId: null,
        appointmentVersion: null,
        userId,
        dueAt: this.clock.now(),
      });
    }
  }
}
