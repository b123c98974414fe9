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

/** Where the family stands, in words: "2 in counselling, 1 withdrawn". */
export function stageInWords(counts: readonly StageCount[]): string {
  return [...counts]
    .sort((a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage))
    .map(({ stage, members }) => `${members} ${WORDS[stage]}`)
    .join(', ');
}
