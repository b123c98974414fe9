import type { Actor } from '@homeward/platform';
import type { Act, CaseAtHand, Doing } from './case-at-hand.ts';
import type { DemoColleagues } from './demo-colleagues.ts';
import { DO_CHILDREN } from './do-children.ts';
import { DO_COUNSELLING } from './do-counselling.ts';
import { DO_DECISIONS } from './do-decisions.ts';
import { DO_HELP } from './do-help.ts';
import { DO_PAPERS } from './do-papers.ts';
import { DO_SEATS } from './do-seats.ts';
import { DO_TRAVEL } from './do-travel.ts';
import type { Household } from './households.ts';
import type { CaseWork, WorkOf } from './story-work.ts';

/** Every kind of work has one who does it; the compiler misses the one that has none. */
const DOING: { readonly [What in CaseWork['what']]: Doing<WorkOf<What>> } = {
  ...DO_COUNSELLING,
  ...DO_CHILDREN,
  ...DO_DECISIONS,
  ...DO_PAPERS,
  ...DO_SEATS,
  ...DO_TRAVEL,
  ...DO_HELP,
};

const OF_PROTECTION: readonly CaseWork['what'][] = [
  ...(['guardian', 'place-child', 'open-best-interests', 'trace-family', 'assess-best-interests'] as const),
  ...(['hand-over-best-interests', 'determine-best-interests', 'child-consent'] as const),
];
const OF_MOVEMENT: readonly CaseWork['what'][] = [
  ...(['ask-seats', 'carry-seats', 'offer-seats', 'enter-tickets', 'confirm-seats', 'no-seats-sold'] as const),
  ...(['bring-wheelchair', 'brief', 'see-off', 'missed'] as const),
];
const OF_REINTEGRATION: readonly CaseWork['what'][] = [
  ...(['arrived', 'file-paper', 'draft-plan', 'sign-plan', 'ask-payment', 'hand-over', 'receipt'] as const),
  ...(['refer-help', 'agree-referral', 'send-referral', 'accept-referral', 'reach', 'ask-content'] as const),
];
const OF_SUPERVISION: readonly CaseWork['what'][] = ['decide', 'approve-exception', 'approve-payment'];

/** Whose click it is: children without parents have the protection officer, and nobody decides on their own counselling. */
export function whoWorks(colleagues: DemoColleagues, household: Household, work: CaseWork): Actor {
  if (OF_PROTECTION.includes(work.what)) return colleagues.protectionOfficer;
  if (work.what === 'screen' && work.kind === 'full' && work.found.protection !== 'low')
    return colleagues.protectionOfficer;
  if (work.what === 'answer-health') return colleagues.medicalOfficer;
  const ready = work.what === 'step' && work.action === 'mark-ready';
  if (ready || OF_MOVEMENT.includes(work.what)) return colleagues.movementOfficer;
  const helps = work.what === 'step' && work.action === 'open-reintegration';
  if (helps || OF_REINTEGRATION.includes(work.what)) return colleagues.reintegrationOfficer;
  const ends = work.what === 'step' && work.action === 'cancel';
  return ends || OF_SUPERVISION.includes(work.what) ? colleagues.supervisor : colleagues.of(household);
}

/** Reads what the work goes on from. @returns the action a colleague's click would call; null when nothing is to be done */
export async function prepareWork(the: CaseAtHand, work: CaseWork): Promise<Act | null> {
  return (DOING[work.what] as Doing<CaseWork>)(the, work);
}
