import { Injectable } from '@nestjs/common';
import {
  Requirement,
  type RequirementAnswer,
  type WorkflowRequirement,
  type WorkflowSituation,
} from '../../workflow/sockets.ts';
import { MattersToDecide } from '../data/matters-to-decide.ts';

/** Nobody is let go of while something promised to them is open and nobody has said what becomes of it. */
@Injectable()
@Requirement('open-matters-decided')
export class OpenMattersDecidedRequirement implements WorkflowRequirement {
  constructor(private readonly matters: MattersToDecide) {}

  async check({ tx, caseId, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const memberIds = members.map(({ id }) => id);
    const open = (await this.matters.find(tx, caseId, memberIds)).filter(({ decided }) => decided === null);
    const sealed = await this.matters.sealed(tx, memberIds);
    const first = open.filter(({ settleFirst }) => settleFirst).length;
    // What the reader may see of sealed matter is among the open already.
    const hidden = sealed.length > 0 && !open.some(({ matterClass }) => matterClass !== 'ordinary');
    const words = [
      open.length > first && `Open matters without a decision: ${open.length - first}.`,
      first > 0 && `Matters that must be settled first: ${first}.`,
      hidden && 'Ask the protection officer.',
    ].filter(Boolean);
    if (words.length === 0) return { met: true };
    return { met: false, missing: words.join(' ') };
  }
}
