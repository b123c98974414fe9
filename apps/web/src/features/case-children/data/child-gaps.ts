import type { ChildDecision, Permission } from '@homeward/contracts';
import type { Child, Guardianship } from './children.queries.ts';

/** What keeps a child’s return from going on, as the requirements of the workflow see it, and two things beside them. */
export const GAPS = {
  guardian: { form: 'guardian', permission: 'guardianship.record' },
  placement: { form: 'placement', permission: 'child.record' },
  age: { form: null, permission: 'child.record' },
  procedure: { step: 'open', permission: 'best-interests.record' },
  undecided: { step: null, permission: 'best-interests.record' },
  appeal: { step: 'settle-appeal', permission: 'best-interests.record' },
  'not-return': { step: null, permission: 'best-interests.record' },
  review: { step: 'reopen', permission: 'best-interests.record' },
  'consent-guardian': { step: 'consent-guardian', permission: 'best-interests.record' },
  'consent-child': { step: 'consent-child', permission: 'best-interests.record' },
  'consent-family': { step: 'consent-family', permission: 'best-interests.record' },
  parents: { form: null, permission: 'child.record' },
  'other-parent': { form: 'holder', permission: 'child.record' },
  'heard-application': { form: 'hearing', about: 'application', permission: 'child.record' },
  'heard-eligibility': { form: 'hearing', about: 'eligibility', permission: 'child.record' },
  'heard-return': { form: 'hearing', about: 'return', permission: 'child.record' },
  'heard-departure': { form: 'hearing', about: 'departure', permission: 'child.record' },
} as const satisfies Readonly<
  Record<
    string,
    { permission: Permission } & ({ form: string | null; about?: ChildDecision } | { step: string | null })
  >
>;
export type Gap = keyof typeof GAPS;

const covers = (day: string, from: string, to: string | null): boolean => from <= day && (to === null || to >= day);

export const isAlone = ({ situation }: Child): boolean => situation !== 'in-family';

/** Who speaks for the child on a day; nobody from the day after the term’s last. */
export const guardianOn = ({ guardianships }: Child, day: string): Guardianship | undefined =>
  guardianships.find(({ validFrom, validTo }) => covers(day, validFrom, validTo));

export const standingConsent = ({ consents }: Child, giver: Child['consents'][number]['giver']) =>
  consents.find((consent) => consent.giver === giver && consent.withdrawnOn === null);

type Ahead = 'application' | 'eligibility' | 'return' | 'departure';

const AHEAD: Readonly<Record<string, Ahead>> = {
  ...{ APPLIED: 'eligibility', SCREENING: 'eligibility', ELIGIBILITY_REVIEW: 'eligibility', INELIGIBLE: 'eligibility' },
  ...{ APPROVED: 'return', PRE_DEPARTURE: 'departure', READY_TO_TRAVEL: 'departure', BOOKED: 'departure' },
};

/** What is decided next about whoever stands at a stage; whoever withdrew would apply anew. */
const decidedNext = (stage: string): Ahead => AHEAD[stage] ?? 'application';

/** What is missing for a child on a day, in the order in which it is done. */
export function gapsOf(child: Child, day: string, stage: string): readonly Gap[] {
  const gaps: Gap[] = [];
  if (child.ageDoubts.some(({ outcome }) => outcome === null)) gaps.push('age');
  if (isAlone(child)) gaps.push(...ofChildAlone(child, day));
  else gaps.push(...ofChildInFamily(child, day));
  const next = decidedNext(stage);
  if (!child.hearings.some(({ decision }) => decision === next)) gaps.push(`heard-${next}`);
  return gaps;
}

function ofChildAlone(child: Child, day: string): readonly Gap[] {
  const { procedure } = child;
  const guardian = guardianOn(child, day);
  const consent = standingConsent(child, 'guardian');
  return [
    ...(guardian ? [] : (['guardian'] as const)),
    ...(child.placements.some(({ endedOn }) => endedOn === null) ? [] : (['placement'] as const)),
    ...ofProcedure(procedure ?? null, day),
    // A guardian who came later consents anew.
    ...(consent && consent.guardianshipId === guardian?.id ? [] : (['consent-guardian'] as const)),
    ...(standingConsent(child, 'child') ? [] : (['consent-child'] as const)),
    ...(standingConsent(child, 'family') ? [] : (['consent-family'] as const)),
  ];
}

function ofProcedure(procedure: Child['procedure'] | null, day: string): readonly Gap[] {
  if (!procedure) return ['procedure'];
  if (procedure.state !== 'closed') return ['undecided'];
  if (procedure.appealedOn !== null) return ['appeal'];
  if (!procedure.favoursReturn) return ['not-return'];
  return procedure.nextReviewOn !== null && procedure.nextReviewOn < day ? ['review'] : [];
}

function ofChildInFamily({ custodyOrders, holders, holdersByKinship }: Child, day: string): readonly Gap[] {
  if (custodyOrders.some(({ orderedOn, endedOn }) => covers(day, orderedOn, endedOn))) return [];
  if (holdersByKinship.length > 0 || holders.some(({ consentedOn }) => consentedOn === null)) return ['parents'];
  return holders.length > 1 || holders.some(({ onlyBecause }) => onlyBecause !== null) ? [] : ['other-parent'];
}
