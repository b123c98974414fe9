import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { StoredEvaluation } from '../data/evaluation-store.ts';

/** Tells whoever answers for the case; what a person must decide, a supervisor hears of too. */
@Injectable()
export class ReckoningNotices {
  constructor(
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** @param id what the notice is of; nobody is told twice of the same */
  async tell(
    tx: EntityManager,
    { id, caseId, officeId }: Pick<StoredEvaluation, 'id' | 'caseId' | 'officeId'>,
    template: 'entitlement-renewed' | 'entitlement-to-decide' | 'evaluation-to-repeat',
  ): Promise<void> {
    const [file]: { ownerId: string | null }[] = await tx.query(
      `select owner_id as "ownerId" from "case" where id = $1`,
      [caseId],
    );
    const owner = file!.ownerId ? [file!.ownerId] : [];
    const more =
      owner.length === 0 || template === 'entitlement-to-decide'
        ? await this.staff.holders(officeId, ['supervisor'])
        : [];
    for (const userId of new Set([...owner, ...more]))
      await this.intents.write(tx, {
        ...{
          key: `${template}/${id}/${caseId}/${userId}`,
          template,
          officeId,
          caseId,
          userId,
          dueAt: this.clock.now(),
        },
        ...{ personId: null, appointmentId: null, appointmentVersion: null },
      });
  }
}
