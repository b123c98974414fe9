import { hindrancesOf, isFree, type Closure, type OpenMatter } from './closure-queries.ts';

const member = (memberId: string, more = {}) =>
  ({ memberId, stage: 'MONITORING', onHold: false, askProtection: false, ...more }) as Closure['members'][number];
const matter = (memberId: string | null, more: Partial<OpenMatter> = {}): OpenMatter => ({
  ...{ room: 'case', id: 'a', kind: 'appointment', memberId, since: '2026-11-02', state: '1', matterClass: 'ordinary' },
  ...{ settleFirst: false, mayDecide: true, decided: null, ...more },
});
const closure = (matters: OpenMatter[]): Closure => ({
  ...{ officeId: 'o', version: 1, members: [], matters, closures: [] },
});

describe('what stands between a member and their closing', () => {
  it('should be nothing when nothing is open, or all of it is decided', () => {
    const decided = { decision: 'given-up' as const, words: 'x', decidedBy: null, decidedAt: '2026-11-02T10:00:00Z' };
    expect(isFree(hindrancesOf(closure([]), member('m')))).toBe(true);
    expect(isFree(hindrancesOf(closure([matter('m', { decided })]), member('m')))).toBe(true);
  });

  it('should be what is theirs and what is of the whole case, and not what is another member’s', () => {
    const all = closure([matter('m'), matter('other'), matter(null, { settleFirst: true })]);
    expect(hindrancesOf(all, member('m'))).toMatchObject({ undecided: 1, first: 1 });
    expect(hindrancesOf(all, member('third'))).toMatchObject({ undecided: 0, first: 1 });
  });

  it('should be whom to ask, and a hold', () => {
    expect(isFree(hindrancesOf(closure([]), member('m', { askProtection: true })))).toBe(false);
    expect(isFree(hindrancesOf(closure([]), member('m', { onHold: true })))).toBe(false);
  });
});
