import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { MindHoldsAction } from '../actions/mind-holds.action.ts';

@Injectable()
@OnTick('mind-holds')
export class MindHoldsTick implements TickHandler {
  constructor(private readonly action: MindHoldsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
