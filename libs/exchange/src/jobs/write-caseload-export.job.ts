import { JOBS, OnJob, type JobEnvelope, type JobPayloads, type OutsideJobHandler } from '@homeward/jobs';
import type { Transactions } from '@homeward/database';
import { Injectable } from '@nestjs/common';
import { WriteCaseloadExportAction } from '../exports/write-caseload-export.action.ts';
import { inSmallHeap } from '../runs/small-heap.ts';

/** Outside the queue's own transaction, because a file is written that no transaction takes back. */
@Injectable()
@OnJob('write-caseload-export', { transactional: false })
export class WriteCaseloadExportJob implements OutsideJobHandler<'write-caseload-export'> {
  constructor(private readonly writing: WriteCaseloadExportAction) {}

  async execute(
    { exportId, version }: JobPayloads['write-caseload-export'],
    _transactions: Transactions,
    { attempt }: JobEnvelope,
  ): Promise<void> {
    try {
      await inSmallHeap(() => this.writing.execute(exportId, version));
    } catch (error) {
      if (attempt >= JOBS['write-caseload-export'].attempts) await this.writing.giveUp(exportId, version);
      throw error;
    }
  }
}
