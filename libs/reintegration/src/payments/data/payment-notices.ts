import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, ROLE_PERMISSIONS, ROLES, type MessageIntents, tellColleagues } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

const APPROVERS = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes('payment.approve'));

/** Tells whoever may approve that something waits: of no case, no name and no amount, for not all of them see the case. */
@Injectable()
export class PaymentNotices {
  constructor(
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
  ) {}

  /** @param askedBy may not decide on it */
  async tellApprovers(
    tx: EntityManager,
    { id, officeId, askedBy }: { readonly id: string; readonly officeId: string; readonly askedBy: string },
  ): Promise<void> {
    const to = (await this.staff.holders(officeId, APPROVERS)).filter((userId) => userId !== askedBy);
    const notice = { template: 'payment-to-approve', officeId, caseId: null, about: id, to } as const;
    await tellColleagues(this.intents, tx, { ...notice, dueAt: this.clock.now() });
  }
}
