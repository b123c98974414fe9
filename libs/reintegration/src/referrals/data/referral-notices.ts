import { StaffQueries } from '@homeward/case';
import {
  MESSAGE_INTENTS,
  type MatterClass,
  type MessageIntents,
  type MessageTemplate,
  tellColleagues,
} from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type ReferralTemplate = Extract<MessageTemplate, `service-referral-${string}`>;

interface Told {
  readonly template: ReferralTemplate;
  /** The sending and its version: what is said twice is told once. */
  readonly about: string;
  readonly to: readonly string[];
}

export interface AboutSending {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly authorId: string;
  readonly matterClass: MatterClass;
}

/** Tells colleagues by ids that a referral moved; of a sealed one only those it is for learn that there is one. */
@Injectable()
export class ReferralNotices {
  constructor(
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
  ) {}

  /** @returns whoever works for the partner; asked before a transaction begins */
  partners(partnerOfficeId: string | null): Promise<string[]> {
    return partnerOfficeId ? this.staff.holders(partnerOfficeId, ['partner']) : Promise.resolve([]);
  }

  /** To the partner, who may not see the case. */
  tellPartner(tx: EntityManager, officeId: string, told: Told): Promise<void> {
    return this.tell(tx, officeId, null, told);
  }

  /** To whoever referred, and whoever answers for the case unless it is sealed. */
  async tellReferrer(
    tx: EntityManager,
    { id, caseId, officeId, authorId, matterClass }: AboutSending,
    template: ReferralTemplate,
  ): Promise<void> {
    const [file]: { ownerId: string | null }[] = await tx.query(
      `select owner_id as "ownerId" from "case" where id = $1`,
      [caseId],
    );
    const owner = matterClass === 'ordinary' && file?.ownerId ? [file.ownerId] : [];
    await this.tell(tx, officeId, caseId, { template, about: id, to: [authorId, ...owner] });
  }

  private async tell(
    tx: EntityManager,
    officeId: string,
    caseId: string | null,
    { template, about, to }: Told,
  ): Promise<void> {
    await tellColleagues(this.intents, tx, { template, officeId, caseId, about, to, dueAt: this.clock.now() });
  }
}
