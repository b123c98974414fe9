import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents, type MessageTemplate, type Role } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface BookingNotice {
  readonly template: MessageTemplate;
  readonly caseId: string;
  readonly officeId: string;
  /** What makes this telling another than the one before: an id, an instant. Told once to each person. */
  readonly occasion: string;
  readonly userIds?: readonly string[];
  readonly roles?: readonly Role[];
}

/** Tells colleagues of a booking. A notice names the case and nothing else: who travels, its reader looks up there. */
@Injectable()
export class BookingNotices {
  constructor(
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  async tell(
    tx: EntityManager,
    { template, caseId, officeId, occasion, userIds, roles }: BookingNotice,
  ): Promise<void> {
    const holders = roles ? await this.staff.holders(officeId, roles) : [];
    for (const userId of new Set([...(userIds ?? []), ...holders]))
      await this.intents.write(tx, {
        ...{ key: `${template}/${occasion}/${userId}`, template, officeId, caseId, userId, dueAt: this.clock.now() },
        ...{ personId: null, appointmentId: null, appointmentVersion: null },
      });
  }
}
