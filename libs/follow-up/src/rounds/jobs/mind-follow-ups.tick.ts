import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { MindFollowUpsAction } from '../actions/mind-follow-ups.action.ts';

@Injectable()
@OnTick('mind-follow-ups')
export class MindFollowUpsTick implements TickHandler {
  constructor(private readonly action: MindFollowUpsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
