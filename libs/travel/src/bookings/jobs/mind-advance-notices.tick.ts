import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { MindAdvanceNoticesAction } from '../actions/mind-advance-notices.action.ts';

@Injectable()
@OnTick('mind-advance-notices')
export class MindAdvanceNoticesTick implements TickHandler {
  constructor(private readonly action: MindAdvanceNoticesAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
