import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { MindDeparturesAction } from '../actions/mind-departures.action.ts';

@Injectable()
@OnTick('mind-departures')
export class MindDeparturesTick implements TickHandler {
  constructor(private readonly action: MindDeparturesAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
