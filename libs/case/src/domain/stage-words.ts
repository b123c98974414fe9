import { END_STATES, STAGES, type MemberStage } from '@homeward/contracts';

const WORDS: Readonly<Record<MemberStage, string>> = {
  INQUIRY: 'at inquiry',
  COUNSELLING: 'in counselling',
  APPLIED: 'applied',
  SCREENING: 'in screening',
  ELIGIBILITY_REVIEW: 'in eligibility review',
  APPROVED: 'approved',
  PRE_DEPARTURE: 'in preparation',
  READY_TO_TRAVEL: 'ready to travel',
  BOOKED: 'booked',
  DEPARTED: 'departed',
  ARRIVED: 'arrived',
  REINTEGRATION: 'in reintegration',
  MONITORING: 'in monitoring',
  WITHDRAWN: 'withdrawn',
  CANCELLED: 'cancelled',
  INELIGIBLE: 'ineligible',
  CLOSED: 'closed',
};
const ORDER: readonly MemberStage[] = [...STAGES, ...END_STATES];

export interface StageCount {
  readonly stage: MemberStage;
  readonly members: number;
}

/** How many members stand at each stage, in the order of the field's process. */
export function countStages(stages: readonly MemberStage[]): StageCount[] {
  const counts = new Map<MemberStage, number>();
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return inOrder([...counts].map(([stage, members]) => ({ stage, members })));
}

/** Where the family stands, in words: "2 in counselling, 1 withdrawn". */
export function stageInWords(counts: readonly StageCount[]): string {
  return inOrder([...counts])
    .map(({ stage, members }) => `${members} ${WORDS[stage]}`)
    .join(', ');
}

function inOrder(counts: StageCount[]): StageCount[] {
  return counts.sort((a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage));
}
