import { Injectable } from '@nestjs/common';
import { Clock } from '@homeward/platform';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '../../workflow/sockets.ts';

/** A closure stands as long as the step it belongs to: figures do not count one that was a mistake. */
@Injectable()
@Effect('keep-closure')
export class KeepClosureEffect implements WorkflowEffect {
  constructor(private readonly clock: Clock) {}

  /** The action that closes writes it, because only it was told the outcome. */
  async apply(): Promise<void> {}

  async takeBack({ tx, members }: WorkflowSituation): Promise<readonly string[]> {
    await tx.query(
      `update case_closure set taken_back_at = $2 where member_id = any ($1::uuid[]) and taken_back_at is null
          and closed_at = (select max(k.closed_at) from case_closure k where k.member_id = case_closure.member_id)`,
      [members.map(({ id }) => id), this.clock.now()],
    );
    return [];
  }
}
