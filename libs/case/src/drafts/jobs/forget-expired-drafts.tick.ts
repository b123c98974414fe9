import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { ForgetExpiredDraftsAction } from '../actions/forget-expired-drafts.action.ts';

@Injectable()
@OnTick('forget-expired-drafts')
export class ForgetExpiredDraftsTick implements TickHandler {
  constructor(private readonly action: ForgetExpiredDraftsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
