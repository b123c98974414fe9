import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { MindComplaintsAction } from '../actions/mind-complaints.action.ts';

@Injectable()
@OnTick('mind-complaints')
export class MindComplaintsTick implements TickHandler {
  constructor(private readonly action: MindComplaintsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
