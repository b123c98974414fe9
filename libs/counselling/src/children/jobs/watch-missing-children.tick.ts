import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { WatchMissingChildrenAction } from '../actions/watch-missing-children.action.ts';

@Injectable()
@OnTick('watch-missing-children')
export class WatchMissingChildrenTick implements TickHandler {
  constructor(private readonly action: WatchMissingChildrenAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
