import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { judgeDocuments } from '../data/travel-documents.ts';
import { problemWords } from '../domain/problem-words.ts';
import { travellersAmong } from '../data/travellers.ts';

/** A border is crossed with a paper that is valid on the day of arrival, seen by somebody, and in the traveller's hand. */
@Injectable()
@Requirement('travel-document-valid')
export class TravelDocumentValidRequirement implements WorkflowRequirement {
  async check({ tx, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const travellers = await travellersAmong(tx, members);
    const judged = await judgeDocuments(tx, travellers, happenedOn);
    const words = judged.flatMap(({ answer }) => (answer.problem === null ? [] : [problemWords(answer)]));
    if (words.length === 0) return { met: true };
    return { met: false, missing: [...new Set(words)].join(' ') };
  }
}
