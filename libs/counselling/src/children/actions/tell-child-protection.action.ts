import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents, type Role } from '@homeward/contracts';
import type { Transactions } from '@homeward/database';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { guardianToReach, pleaseCall } from '../data/guardian-to-reach.ts';

export interface ChildProtectionMatter {
  readonly about: 'missing-child' | 'child-protection-task';
  readonly caseId: string;
  /** The alert or the sealed record it is about; an id only. */
  readonly subjectId: string;
  /** Which telling it is; each reaches a person once. */
  readonly round: number;
}

/** A refusal is protection matter; that a child is missing concerns the supervisor too. */
const TOLD: Readonly<Record<ChildProtectionMatter['about'], readonly Role[]>> = {
  'missing-child': ['protection-officer', 'supervisor'],
  'child-protection-task': ['protection-officer'],
};

/**
 * Tells those who must act, in the app. The notice names the case and nothing else. The guardian of a missing child has
 * no account: they are asked by mail to call, where that is safe and agreed to, and colleagues are to call them until
 * somebody records that they were reached, because nobody knows whether a mail was read.
 */
@Injectable()
export class TellChildProtectionAction {
  constructor(
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    transactions: Transactions,
    officeId: string,
    { about, caseId, subjectId, round }: ChildProtectionMatter,
  ): Promise<number> {
    const officers = await this.staff.holders(officeId, TOLD[about]);
    return transactions.run(actor, async (tx) => {
      const [file]: { ownerId: string | null }[] = await tx.query(
        `select owner_id as "ownerId" from "case" where id = $1`,
        [caseId],
      );
      // An alert that is still open the next time also reaches whoever answers for the case.
      const owner = about === 'missing-child' && round > 1 && file?.ownerId ? [file.ownerId] : [];
      const told = [...new Set([...officers, ...owner])];
      for (const userId of told)
        await this.intents.write(tx, {
          ...{ key: `${about}/${subjectId}/${round}/${userId}`, template: about, officeId, caseId, userId },
          ...{ personId: null, appointmentId: null, appointmentVersion: null, dueAt: this.clock.now() },
        });
      if (about === 'missing-child') await this.tellGuardian(tx, officeId, { caseId, subjectId, round }, told);
      return told.length;
    });
  }

  private async tellGuardian(
    tx: EntityManager,
    officeId: string,
    { caseId, subjectId, round }: Omit<ChildProtectionMatter, 'about'>,
    callers: readonly string[],
  ): Promise<void> {
    const now = this.clock.now();
    const guardian = await guardianToReach(tx, subjectId, now);
    if (!guardian) return;
    const matter = { officeId, caseId, appointmentId: null, appointmentVersion: null, dueAt: now };
    if (guardian.personId !== null)
      await this.intents.write(tx, {
        ...{
          ...matter,
          key: `${pleaseCall(subjectId)}${round}/${guardian.personId}`,
          template: 'guardian-please-call',
        },
        ...{ personId: guardian.personId, userId: null },
      });
    for (const userId of callers)
      await this.intents.write(tx, {
        ...{ ...matter, key: `guardian-to-call/${subjectId}/${round}/${userId}`, template: 'guardian-to-call' },
        ...{ personId: null, userId },
      });
  }
}
