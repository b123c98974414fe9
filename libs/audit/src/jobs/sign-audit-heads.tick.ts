import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { LinkAuditEventsAction } from '../actions/link-audit-events.action.ts';
import { SignAuditHeadsAction } from '../actions/sign-audit-heads.action.ts';

/** Once a night: first whatever the ticks of the day could not see, so that the signature covers all of it. */
@Injectable()
@OnTick('sign-audit-heads')
export class SignAuditHeadsTick implements TickHandler {
  constructor(
    private readonly linkEvents: LinkAuditEventsAction,
    private readonly signHeads: SignAuditHeadsAction,
  ) {}

  async tick(): Promise<void> {
    await this.linkEvents.execute('all');
    await this.signHeads.execute();
  }
}
