import { screeningStateOf, type Screening } from './screening-state.ts';

const held = (kind: 'rapid' | 'full', heldOn: string, more: Partial<Screening> = {}): Screening => ({
  ...{ id: `${kind}-${heldOn}`, memberId: 'm', kind, heldOn, fullNeeded: false, reassessOn: null, screenedBy: 'u' },
  ...more,
});

describe('how far the screening of a member is', () => {
  it('should miss a full one until one was held on the day of the rapid one or later', () => {
    const rapid = held('rapid', '2026-11-10', { fullNeeded: true });
    expect(screeningStateOf([rapid, held('full', '2026-11-09')], 'm').fullMissing).toBe(true);
    expect(screeningStateOf([held('full', '2026-11-10'), rapid], 'm').fullMissing).toBe(false);
  });

  it('should look at nobody else, and again on the day the latest one names', () => {
    const others = held('rapid', '2026-11-12', { memberId: 'other', fullNeeded: true });
    const state = screeningStateOf(
      [others, held('rapid', '2026-11-10', { reassessOn: '2027-01-01' }), held('rapid', '2026-01-01')],
      'm',
    );
    expect([state.fullMissing, state.rapid?.heldOn, state.reassessOn]).toEqual([false, '2026-11-10', '2027-01-01']);
    expect(screeningStateOf([others], 'm').rapid).toBeUndefined();
  });
});
