import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '../sockets.ts';

/** The day of the first application gives the place in the queue; whoever withdraws and applies again has not lost it. */
@Injectable()
@Effect('keep-queue-place')
export class KeepQueuePlaceEffect implements WorkflowEffect {
  async apply({ tx, members, happenedOn, appliedOn = happenedOn }: WorkflowSituation): Promise<void> {
    await tx.query(
      `update case_member set queued_on = $2
        where id = any ($1::uuid[]) and queued_on is null and stage not in ('INQUIRY', 'COUNSELLING')`,
      [members.map(({ id }) => id), appliedOn],
    );
  }
}
