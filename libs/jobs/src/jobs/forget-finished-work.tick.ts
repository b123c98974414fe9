import { Injectable } from '@nestjs/common';
import { ForgetFinishedWorkAction } from '../actions/forget-finished-work.action.ts';
import { OnTick, type TickHandler } from '../handlers/on-tick.decorator.ts';

/** At night, when deleting disturbs nobody. */
@Injectable()
@OnTick('forget-finished-work')
export class ForgetFinishedWorkTick implements TickHandler {
  constructor(private readonly forgetFinishedWork: ForgetFinishedWorkAction) {}

  async tick(): Promise<void> {
    await this.forgetFinishedWork.execute();
  }
}
