import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { EndReceptionsAction } from '../actions/end-receptions.action.ts';

@Injectable()
@OnTick('end-receptions')
export class EndReceptionsTick implements TickHandler {
  constructor(private readonly action: EndReceptionsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
