import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { ForgetExpiredSignInsAction } from '../actions/forget-expired-sign-ins.action.ts';

@Injectable()
@OnTick('forget-expired-sign-ins')
export class ForgetExpiredSignInsTick implements TickHandler {
  constructor(private readonly action: ForgetExpiredSignInsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
