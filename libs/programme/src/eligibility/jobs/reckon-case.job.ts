import { Injectable } from '@nestjs/common';
import { OnJob, type JobEnvelope, type JobHandler, type JobPayloads } from '@homeward/jobs';
import type { EntityManager } from 'typeorm';
import { ReckonByRuleAction } from '../actions/reckon-by-rule.action.ts';

@Injectable()
@OnJob('reckon-case')
export class ReckonCaseJob implements JobHandler<'reckon-case'> {
  constructor(private readonly action: ReckonByRuleAction) {}

  async execute(payload: JobPayloads['reckon-case'], tx: EntityManager, { actor }: JobEnvelope): Promise<void> {
    await this.action.execute(tx, actor, payload);
  }
}
