import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { COUNSELLING_ANSWERS, type CounsellingAnswers } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { judgeReceptions } from '../data/receptions-needed.ts';
import { travellersAmong } from '../data/travellers.ts';

/** Whoever needs care arrives where somebody has said that they will be there. */
@Injectable()
@Requirement('reception-arranged')
export class ReceptionArrangedRequirement implements WorkflowRequirement {
  constructor(@Inject(COUNSELLING_ANSWERS) private readonly answers: CounsellingAnswers<EntityManager, Actor>) {}

  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const travellers = await travellersAmong(tx, members);
    const alone = await this.answers.childrenAlone(tx, travellers, happenedOn);
    const judged = await judgeReceptions(tx, travellers, alone, happenedOn);
    const without = judged.filter(({ needs, settled }) => needs.length > 0 && !settled);
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Settle who receives whoever needs somebody at arrival, and record that they agreed (${without.length} without).`,
    };
  }
}
