/** Stages of a case member, in the order of the process. The stage belongs to the member, because families split. */
export const STAGES = [
  'INQUIRY',
  'COUNSELLING',
  'APPLIED',
  'SCREENING',
  'ELIGIBILITY_REVIEW',
  'APPROVED',
  'PRE_DEPARTURE',
  'READY_TO_TRAVEL',
  'BOOKED',
  'DEPARTED',
  'ARRIVED',
  'REINTEGRATION',
  'MONITORING',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stages a person may still withdraw from: minds may be changed up to the day of departure (source INFOMIG). */
export const STAGES_BEFORE_DEPARTURE = STAGES.slice(0, STAGES.indexOf('DEPARTED'));

export const END_STATES = ['WITHDRAWN', 'CANCELLED', 'INELIGIBLE', 'CLOSED'] as const;
export type EndState = (typeof END_STATES)[number];
export type MemberStage = Stage | EndState;

export function isUnderWay(stage: MemberStage): stage is Stage {
  return (STAGES as readonly MemberStage[]).includes(stage);
}

/**
 * The stage a case shows in lists: the earliest stage among members still under way; when none is, the principal's
 * end state; and CLOSED when all of them went on in another case.
 */
export function deriveCaseStage(members: readonly { stage: MemberStage; principal: boolean }[]): MemberStage {
  const earliest = STAGES.find((stage) => members.some((member) => member.stage === stage));
  if (earliest) return earliest;
  if (members.length === 0) return 'CLOSED';
  const principal = members.find((member) => member.principal);
  if (!principal) throw new Error('A case has a principal applicant.');
  return principal.stage;
}
