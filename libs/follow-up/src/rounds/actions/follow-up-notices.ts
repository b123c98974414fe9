import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents, type MessageTemplate, tellColleagues } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

type FollowUpTemplate = Extract<MessageTemplate, 'contact-lost' | 'death-reported'>;

interface About {
  readonly officeId: string;
  readonly caseId: string;
  readonly followUpId: string;
  readonly day: string;
}

/** Tells colleagues of contact with people who are back: by ids, each of one thing once. */
@Injectable()
export class FollowUpNotices {
  constructor(
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** A supervisor decides how the family is helped now; nobody else of it is reminded of anything meanwhile. */
  async tellOfDeath(tx: EntityManager, { officeId, caseId, followUpId, day }: About): Promise<void> {
    const supervisors = await this.staff.holders(officeId, ['supervisor']);
    await this.tell(tx, {
      officeId,
      caseId,
      template: 'death-reported',
      about: `${followUpId}/${day}`,
      to: supervisors,
    });
  }

  async tellOfLost(tx: EntityManager, { officeId, caseId, followUpId, day }: About): Promise<void> {
    const owner = await ownerOf(tx, caseId);
    const supervisors = await this.staff.holders(officeId, ['supervisor']);
    const to = [owner, ...supervisors];
    await this.tell(tx, { officeId, caseId, template: 'contact-lost', about: `${followUpId}/${day}`, to });
  }

  /** @param about names the thing: the same is told nobody twice */
  private async tell(
    tx: EntityManager,
    notice: {
      officeId: string;
      caseId: string;
      template: FollowUpTemplate;
      about: string;
      to: readonly (string | null)[];
    },
  ): Promise<void> {
    await tellColleagues(this.intents, tx, { ...notice, dueAt: this.clock.now() });
  }
}

async function ownerOf(tx: EntityManager, caseId: string): Promise<string | null> {
  const [file]: { ownerId: string | null }[] = await tx.query(
    `select owner_id as "ownerId" from "case" where id = $1`,
    [caseId],
  );
  return file?.ownerId ?? null;
}
