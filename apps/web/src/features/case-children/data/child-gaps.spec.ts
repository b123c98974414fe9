import { gapsOf } from './child-gaps.ts';
import type { Child } from './children.queries.ts';

const DAY = '2026-11-29';
const NOBODY: Child = {
  ...{ memberId: 'm', situation: 'unaccompanied', eighteenOn: '2030-01-01', ageDoubts: [], guardianships: [] },
  ...{ placements: [], hearings: [], holders: [], holdersByKinship: [], custodyOrders: [], procedure: null },
  ...{ consents: [], tasks: [] },
};
const term = (id: string, validFrom: string, validTo: string | null): Child['guardianships'][number] => ({
  ...{ id, validFrom, validTo, authority: 'Service', act: 'A 1', appointedOn: validFrom, guardianName: 'An' },
  ...{ contact: '1', guardianPersonId: null, replacesId: null, version: 1 },
});
const consent = (giver: 'guardian' | 'child' | 'family', guardianshipId: string | null = null) => ({
  ...{ id: giver, giver, guardianshipId, givenOn: '2026-11-01', withdrawnOn: null, version: 1 },
});
const CLOSED = {
  ...{ id: 'p', state: 'closed' as const, openedOn: '2026-10-01', decidedOn: '2026-11-01', favoursReturn: true },
  ...{ nextReviewOn: null, appealedOn: null, version: 4 },
};
const HEARD = [{ id: 'h', decision: 'return' as const, outcome: 'heard' as const, heardOn: '2026-11-02' }];
const READY: Child = {
  ...NOBODY,
  guardianships: [term('g', '2026-10-01', null)],
  placements: [
    {
      ...{ id: 'p', kind: 'reception-centre', place: 'A', contactName: 'B', contact: 'C', contactSafe: true },
      ...{ placedOn: '2026-10-01', endedOn: null },
    },
  ],
  procedure: CLOSED,
  consents: [consent('guardian', 'g'), consent('child'), consent('family')],
  hearings: HEARD,
};
const holder = (id: string, consentedOn: string | null): Child['holders'][number] => ({
  ...{ id, consentedOn, personId: id, holderName: null, contact: null, basis: 'parent', onlyBecause: null, version: 1 },
});
const family = (more: Partial<Child>): Child => ({ ...NOBODY, situation: 'in-family', hearings: HEARD, ...more });

describe('what is missing for a child', () => {
  it('should name everything for a child without parents about whom nothing is written', () => {
    expect(gapsOf(NOBODY, DAY, 'APPROVED')).toEqual([
      ...['guardian', 'placement', 'procedure', 'consent-guardian', 'consent-child', 'consent-family', 'heard-return'],
    ]);
  });

  it('should be nothing when all is there', () => {
    expect(gapsOf(READY, DAY, 'APPROVED')).toEqual([]);
  });

  it('should ask for a guardian from the day after a term, and for the consent of the one who follows', () => {
    expect(gapsOf({ ...READY, guardianships: [term('g', '2026-10-01', DAY)] }, DAY, 'APPROVED')).toEqual([]);
    const ended = term('g', '2026-10-01', '2026-11-28');
    expect(gapsOf({ ...READY, guardianships: [ended] }, DAY, 'APPROVED')).toEqual(['guardian', 'consent-guardian']);
    const followed = [term('g2', DAY, null), ended];
    expect(gapsOf({ ...READY, guardianships: followed }, DAY, 'APPROVED')).toEqual(['consent-guardian']);
  });

  it('should hold a return back while a determination is open, appealed, against it or to be reviewed', () => {
    const stands = (more: object) => gapsOf({ ...READY, procedure: { ...CLOSED, ...more } }, DAY, 'APPROVED');
    expect(stands({ state: 'determination' })).toEqual(['undecided']);
    expect(stands({ appealedOn: DAY })).toEqual(['appeal']);
    expect(stands({ favoursReturn: false })).toEqual(['not-return']);
    expect(stands({ nextReviewOn: '2026-11-28' })).toEqual(['review']);
    expect(stands({ nextReviewOn: DAY })).toEqual([]);
  });

  it('should ask every holder of parental authority, unless a court order stands', () => {
    expect(gapsOf(family({ holdersByKinship: [{ personId: 'a', basis: 'parent' }] }), DAY, 'APPROVED')).toEqual([
      'parents',
    ]);
    expect(gapsOf(family({ holders: [holder('a', DAY), holder('b', null)] }), DAY, 'APPROVED')).toEqual(['parents']);
    expect(gapsOf(family({ holders: [holder('a', DAY)] }), DAY, 'APPROVED')).toEqual(['other-parent']);
    expect(
      gapsOf(family({ holders: [{ ...holder('a', DAY), onlyBecause: 'other-parent-died' }] }), DAY, 'APPROVED'),
    ).toEqual([]);
    const order = { id: 'o', court: 'C', reference: 'R', orderedOn: '2026-01-01', endedOn: null };
    expect(gapsOf(family({ holders: [holder('a', null)], custodyOrders: [order] }), DAY, 'APPROVED')).toEqual([]);
    const ended = { ...order, endedOn: '2026-11-28' };
    expect(gapsOf(family({ holders: [holder('a', null)], custodyOrders: [ended] }), DAY, 'APPROVED')).toEqual([
      'parents',
    ]);
  });

  it.each([
    ['COUNSELLING', 'application'],
    ['WITHDRAWN', 'application'],
    ['ELIGIBILITY_REVIEW', 'eligibility'],
    ['APPROVED', 'return'],
    ['BOOKED', 'departure'],
  ] as const)('should ask a child at %s for their view of what is decided next', (stage, decision) => {
    const asked = [{ ...HEARD[0]!, decision }];
    expect(gapsOf({ ...READY, hearings: [] }, DAY, stage)).toEqual([`heard-${decision}`]);
    expect(gapsOf({ ...READY, hearings: asked }, DAY, stage)).toEqual([]);
  });

  it('should say that an age is in doubt', () => {
    const doubt = { id: 'd', doubtedBy: 'X', doubtedOn: DAY, outcome: null, settledOn: null, version: 1 };
    expect(gapsOf({ ...READY, ageDoubts: [doubt] }, DAY, 'APPROVED')).toEqual(['age']);
  });
});
