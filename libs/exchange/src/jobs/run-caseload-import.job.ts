import { JOBS, OnJob, type JobEnvelope, type JobPayloads, type OutsideJobHandler } from '@homeward/jobs';
import type { Transactions } from '@homeward/database';
import { Injectable } from '@nestjs/common';
import { RunCaseloadImportAction } from '../runs/run-caseload-import.action.ts';
import { inSmallHeap } from '../runs/small-heap.ts';

/** Outside the queue's own transaction, because what an import saves and what is noted of it commit together. */
@Injectable()
@OnJob('run-caseload-import', { transactional: false })
export class RunCaseloadImportJob implements OutsideJobHandler<'run-caseload-import'> {
  constructor(private readonly running: RunCaseloadImportAction) {}

  async execute(
    { importId, version, turn }: JobPayloads['run-caseload-import'],
    _transactions: Transactions,
    { attempt }: JobEnvelope,
  ): Promise<void> {
    try {
      await inSmallHeap(() => this.running.execute(importId, version, turn));
    } catch (error) {
      if (attempt >= JOBS['run-caseload-import'].attempts) await this.running.giveUp(importId, version);
      throw error;
    }
  }
}
