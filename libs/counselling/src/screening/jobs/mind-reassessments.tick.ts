import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { MindReassessmentsAction } from '../actions/mind-reassessments.action.ts';

@Injectable()
@OnTick('mind-reassessments')
export class MindReassessmentsTick implements TickHandler {
  constructor(private readonly action: MindReassessmentsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
