import { OnTick, type TickHandler } from '@homeward/jobs';
import { Injectable } from '@nestjs/common';
import { ForgetCaseloadsAction } from '../runs/forget-caseloads.action.ts';

@Injectable()
@OnTick('forget-caseloads')
export class ForgetCaseloadsTick implements TickHandler {
  constructor(private readonly forgetting: ForgetCaseloadsAction) {}

  async tick(): Promise<void> {
    await this.forgetting.execute();
  }
}
