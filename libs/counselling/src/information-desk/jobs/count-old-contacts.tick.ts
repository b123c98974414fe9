import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { CountOldContactsAction } from '../actions/count-old-contacts.action.ts';

/** At night, when nobody reads the list of contacts. */
@Injectable()
@OnTick('count-old-contacts')
export class CountOldContactsTick implements TickHandler {
  constructor(private readonly action: CountOldContactsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
