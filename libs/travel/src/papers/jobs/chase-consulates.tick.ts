import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { ChaseConsulatesAction } from '../actions/chase-consulates.action.ts';

@Injectable()
@OnTick('chase-consulates')
export class ChaseConsulatesTick implements TickHandler {
  constructor(private readonly action: ChaseConsulatesAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
