import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { Clock } from '@homeward/platform';
import { resumeFollowUp, stopFollowUp } from '../data/follow-up-states.ts';
import { followUpsOf } from '../data/follow-ups-of.ts';

/** Nobody is called on behalf of a case that is closed. */
@Injectable()
@Effect('end-follow-ups')
export class EndFollowUpsEffect implements WorkflowEffect {
  constructor(private readonly clock: Clock) {}

  async apply({ tx, actor, members, today }: WorkflowSituation): Promise<void> {
    for (const { id, state } of await followUpsOf(tx, members))
      if (state === 'open' || state === 'lost')
        await stopFollowUp(tx, id, 'ended', 'case-closed', { actor, today, at: this.clock.now(), event: 'ended' });
  }

  async takeBack({ tx, actor, members, today }: WorkflowSituation): Promise<readonly string[]> {
    for (const { id, state } of await followUpsOf(tx, members))
      if (state === 'ended')
        await resumeFollowUp(tx, id, ['case-closed'], { actor, today, at: this.clock.now(), event: 'resumed' });
    return [];
  }
}

/** A case that is opened again keeps contact again; what passed meanwhile is not made up. */
@Injectable()
@Effect('resume-follow-ups')
export class ResumeFollowUpsEffect implements WorkflowEffect {
  constructor(private readonly ending: EndFollowUpsEffect) {}

  async apply(situation: WorkflowSituation): Promise<void> {
    await this.ending.takeBack(situation);
  }

  async takeBack(situation: WorkflowSituation): Promise<readonly string[]> {
    await this.ending.apply(situation);
    return [];
  }
}
