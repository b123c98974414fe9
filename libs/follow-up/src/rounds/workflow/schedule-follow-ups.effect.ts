import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { RoundPlanner } from '../actions/round-planner.ts';

/** Rounds are counted from the day somebody really arrived, and planned with the step that says so. */
@Injectable()
@Effect('schedule-follow-ups')
export class ScheduleFollowUpsEffect implements WorkflowEffect {
  constructor(private readonly planner: RoundPlanner) {}

  async apply({ tx, actor, members, happenedOn, today }: WorkflowSituation): Promise<void> {
    const ids = members.map(({ id }) => id);
    await this.planner.plan(tx, ids, { actor, arrivedOn: happenedOn, today });
  }

  async takeBack({ tx, actor, members, today }: WorkflowSituation): Promise<readonly string[]> {
    const ids = members.map(({ id }) => id);
    return this.planner.takeBack(tx, ids, { actor, today });
  }
}
