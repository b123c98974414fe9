import { STAGES, type WorkflowActionName } from '@homeward/contracts';
import type { CaseStep } from './case-queries.ts';
import type { CaseTabAddress } from './case-tabs.tsx';

/** The steps from the first question to the end of support; all others pause, end, correct or begin again. */
export const MAIN_ROAD: readonly WorkflowActionName[] = [
  'start-counselling',
  'submit-application',
  'start-screening',
  'complete-screening',
  'approve',
  'start-preparation',
  'mark-ready',
  'issue-ticket',
  'confirm-departure',
  'confirm-arrival',
  'open-reintegration',
  'start-monitoring',
  'close',
];

/** The next step of whoever is furthest behind; the case waits for them. */
export function nextStep(steps: readonly CaseStep[]): CaseStep | undefined {
  const onTheWay = MAIN_ROAD.flatMap((name) => steps.filter(({ action }) => action === name));
  return onTheWay[0];
}

export const stagesBefore = (stage: string): readonly string[] =>
  STAGES.slice(0, Math.max(0, (STAGES as readonly string[]).indexOf(stage)));

const COUNSELLING = '/cases/$caseId/counselling';
const ELIGIBILITY = '/cases/$caseId/eligibility';
const TRAVEL = '/cases/$caseId/travel';
const CHILDREN = '/cases/$caseId/children';
const CLOSE = '/cases/$caseId/close';
const SCREENINGS = '/cases/$caseId/counselling/screenings';

const DONE_AT: Readonly<Record<string, CaseTabAddress>> = {
  'members-registered': '/cases/$caseId/people',
  'no-other-open-case': '/cases/$caseId/people',
  'rapid-screening-done': SCREENINGS,
  'full-screening-done': SCREENINGS,
  'guardian-of-the-day': CHILDREN,
  'guardian-consented': CHILDREN,
  'parents-consented': CHILDREN,
  'child-heard': CHILDREN,
  'best-interests-opened': CHILDREN,
  'best-interests-favour-return': CHILDREN,
  'rules-evaluated': ELIGIBILITY,
  'exception-approved': ELIGIBILITY,
  'decider-not-counsellor': ELIGIBILITY,
  'on-hold': '/cases/$caseId',
  held: '/cases/$caseId',
  'travel-document-valid': TRAVEL,
  'fit-to-travel': TRAVEL,
  'reception-arranged': TRAVEL,
  'destination-open': TRAVEL,
  'booking-ticketed': TRAVEL,
  'transit-visas-held': TRAVEL,
  'caregiver-in-booking': TRAVEL,
  'caregiver-departs': TRAVEL,
  'departure-recorded': TRAVEL,
  'record-departure-facts': TRAVEL,
  'release-seat': TRAVEL,
  'arrival-evidence': TRAVEL,
  'entitlement-left': '/cases/$caseId/reintegration',
  'plan-settled': '/cases/$caseId/reintegration',
  'open-arrival-entitlements': '/cases/$caseId/reintegration',
  'schedule-follow-ups': '/cases/$caseId/follow-up',
  'open-matters-decided': CLOSE,
};

/** The tab where a requirement is mended; most of what a free decision needs is said in counselling. */
export const tabOf = (requirement: string): CaseTabAddress => DONE_AT[requirement] ?? COUNSELLING;

/** Steps that are taken together with other matter, and where. */
const TAKEN_AT: Readonly<Partial<Record<WorkflowActionName, CaseTabAddress>>> = {
  'start-counselling': COUNSELLING,
  approve: ELIGIBILITY,
  reject: ELIGIBILITY,
  'approve-exception': ELIGIBILITY,
  'register-approved': ELIGIBILITY,
  'register-ineligible': ELIGIBILITY,
  'grant-after-return': ELIGIBILITY,
  'refuse-after-return': ELIGIBILITY,
  'confirm-departure': TRAVEL,
  'confirm-arrival': TRAVEL,
  close: CLOSE,
  'split-member': '/cases/$caseId/people',
  'merge-case': '/cases/$caseId/merge',
  'undo-merge': '/cases/$caseId/people',
  'join-member': '/cases/$caseId/people',
  'correct-step': '/cases/$caseId/timeline',
};
export const takenAt = (action: WorkflowActionName): CaseTabAddress | undefined => TAKEN_AT[action];

/** Nobody at this desk can mend these by filling something in. */
const PROBLEMS = new Set(['steps-not-stopped', 'on-hold', 'no-other-open-case', 'decider-not-counsellor']);

export type TaskStatus = 'completed' | 'inProgress' | 'notYetStarted' | 'cannotStartYet' | 'problem';

/** How far a requirement of a step is, in the words of the GOV.UK task list. */
export function statusOf(step: CaseStep, requirement: string): TaskStatus {
  const missing = step.missing.find((each) => each.requirement === requirement);
  if (!missing) return 'completed';
  if (PROBLEMS.has(requirement)) return 'problem';
  return missing.memberIds.length < step.memberIds.length ? 'inProgress' : 'notYetStarted';
}
