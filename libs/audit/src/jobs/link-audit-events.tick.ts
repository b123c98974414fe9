import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { LinkAuditEventsAction } from '../actions/link-audit-events.action.ts';

/** Keeps the time between commit and linking short, in which an event is protected by rights alone. */
@Injectable()
@OnTick('link-audit-events')
export class LinkAuditEventsTick implements TickHandler {
  constructor(private readonly linkEvents: LinkAuditEventsAction) {}

  async tick(): Promise<void> {
    await this.linkEvents.execute('recent');
  }
}
