import { Injectable } from '@nestjs/common';
import { OnJob, type JobEnvelope, type JobHandler, type JobPayloads } from '@homeward/jobs';
import type { EntityManager } from 'typeorm';
import { FindCasesOfRuleAction } from '../actions/find-cases-of-rule.action.ts';

@Injectable()
@OnJob('find-cases-of-rule')
export class FindCasesOfRuleJob implements JobHandler<'find-cases-of-rule'> {
  constructor(private readonly action: FindCasesOfRuleAction) {}

  async execute(
    payload: JobPayloads['find-cases-of-rule'],
    tx: EntityManager,
    { officeId }: JobEnvelope,
  ): Promise<void> {
    await this.action.execute(tx, officeId!, payload);
  }
}
