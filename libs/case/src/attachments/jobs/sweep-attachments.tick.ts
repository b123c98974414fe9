import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { SweepAttachmentsAction } from '../actions/sweep-attachments.action.ts';

@Injectable()
@OnTick('sweep-attachments')
export class SweepAttachmentsTick implements TickHandler {
  constructor(private readonly sweepAttachments: SweepAttachmentsAction) {}

  async tick(): Promise<void> {
    await this.sweepAttachments.execute();
  }
}
