import { OnTick, type TickHandler } from '@homeward/jobs';
import { Injectable } from '@nestjs/common';
import { MindServiceReferralsAction } from '../actions/mind-service-referrals.action.ts';

@Injectable()
@OnTick('mind-service-referrals')
export class MindServiceReferralsTick implements TickHandler {
  constructor(private readonly action: MindServiceReferralsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
