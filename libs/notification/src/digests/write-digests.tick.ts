import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { WriteDigestsAction } from './write-digests.action.ts';

@Injectable()
@OnTick('write-digests')
export class WriteDigestsTick implements TickHandler {
  constructor(private readonly action: WriteDigestsAction) {}

  async tick(): Promise<void> {
    await this.action.execute();
  }
}
