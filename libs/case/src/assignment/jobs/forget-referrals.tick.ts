import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { ForgetReferralsAction } from '../actions/forget-referrals.action.ts';

/** At night, when nobody reads the list of referrals. */
@Injectable()
@OnTick('forget-referrals')
export class ForgetReferralsTick implements TickHandler {
  constructor(private readonly action: ForgetReferralsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
