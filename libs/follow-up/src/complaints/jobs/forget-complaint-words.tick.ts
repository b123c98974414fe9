import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { ForgetComplaintWordsAction } from '../actions/forget-complaint-words.action.ts';

/** At night, when nobody reads complaints. */
@Injectable()
@OnTick('forget-complaint-words')
export class ForgetComplaintWordsTick implements TickHandler {
  constructor(private readonly action: ForgetComplaintWordsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
