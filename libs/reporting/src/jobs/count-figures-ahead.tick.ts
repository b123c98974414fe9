import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { CountFiguresAheadAction } from '../actions/count-figures-ahead.action.ts';

/** What is written between two runs is counted from its rows, so that a late run costs time and no number. */
@Injectable()
@OnTick('count-figures-ahead')
export class CountFiguresAheadTick implements TickHandler {
  constructor(private readonly action: CountFiguresAheadAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
