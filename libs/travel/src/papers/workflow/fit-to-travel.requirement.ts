import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { judgeFitness, type FitnessJudged } from '../data/fitness-standing.ts';
import { travellersAmong } from '../data/travellers.ts';

/** Nobody is put on a journey their body may not bear. The words say what to do, and nothing of why. */
@Injectable()
@Requirement('fit-to-travel')
export class FitToTravelRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const judged = await judgeFitness(tx, await travellersAmong(tx, members), happenedOn);
    const words = judged.flatMap((each) => (each.problem === null ? [] : [wordsOf(each)]));
    if (words.length === 0) return { met: true };
    return { met: false, missing: [...new Set(words)].join(' ') };
  }
}

function wordsOf({ problem, day }: FitnessJudged): string {
  switch (problem) {
    case 'requested':
      return 'The medical officer has not answered yet whether somebody may travel.';
    case 'may-not-travel':
      return 'Somebody may not travel now: ask the medical officer when they look again.';
    case 'runs-out':
      return `The medical officer’s answer does not reach to ${day}: ask again.`;
    case 'newborn-ask':
      return `A newborn travels from ${day} on, or earlier if the medical officer says so: ask them.`;
    case 'newborn-too-young':
      return `A newborn travels from ${day} on: choose a later day.`;
    default:
      return 'For each traveller, ask the medical officer or record that no examination is needed.';
  }
}
