import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { LapseTransfersAction } from '../actions/lapse-transfers.action.ts';

@Injectable()
@OnTick('lapse-transfers')
export class LapseTransfersTick implements TickHandler {
  constructor(private readonly lapseTransfers: LapseTransfersAction) {}

  async tick(): Promise<void> {
    await this.lapseTransfers.execute();
  }
}
