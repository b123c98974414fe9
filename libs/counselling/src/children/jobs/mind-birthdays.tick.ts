import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { MindBirthdaysAction } from '../actions/mind-birthdays.action.ts';

@Injectable()
@OnTick('mind-birthdays')
export class MindBirthdaysTick implements TickHandler {
  constructor(private readonly action: MindBirthdaysAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
