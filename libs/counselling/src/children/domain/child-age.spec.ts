import { eighteenOn, isChildOn, situationOf, type AgeEvidence } from './child-age.ts';

const evidence = (overrides: Partial<AgeEvidence> = {}): AgeEvidence => ({
  birth: { date: '2008-03-02', precision: 'day' },
  relation: 'principal',
  doubted: false,
  settled: null,
  ...overrides,
});

describe('who is a child', () => {
  it('should be whoever is under 18 on the day, up to the eve of the birthday', () => {
    expect(isChildOn(evidence(), '2026-03-01')).toBe(true);
    expect(isChildOn(evidence(), '2026-03-02')).toBe(false);
  });

  it('should be, in doubt, whoever may still be under 18 by what is known of the birth', () => {
    expect(eighteenOn({ date: '2008-03-01', precision: 'month' })).toBe('2026-03-31');
    expect(eighteenOn({ date: '2008-01-01', precision: 'year' })).toBe('2026-12-31');
    expect(eighteenOn({ date: '2008-01-01', precision: 'estimated' })).toBe('2028-12-31');
  });

  it('should end on the day the person is certainly 18, for every birth and precision', () => {
    expect(eighteenOn({ date: '2008-02-29', precision: 'day' })).toBe('2026-03-01');
    for (const precision of ['day', 'month', 'year', 'estimated'] as const)
      for (let born = Date.UTC(2008, 0, 1); born < Date.UTC(2009, 0, 1); born += 86_400_000) {
        const birth = { date: new Date(born).toISOString().slice(0, 10), precision };
        const day = eighteenOn(birth);
        const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
        expect([birth, isChildOn(evidence({ birth }), eve), isChildOn(evidence({ birth }), day)]).toEqual([
          birth,
          true,
          false,
        ]);
      }
  });

  it('should be whoever’s age is doubted, until it is settled', () => {
    expect(isChildOn(evidence({ birth: { date: '1990-01-01', precision: 'day' }, doubted: true }), '2026-03-02')).toBe(
      true,
    );
    expect(isChildOn(evidence({ settled: 'adult' }), '2026-03-01')).toBe(false);
    expect(isChildOn(evidence({ settled: 'child' }), '2026-03-02')).toBe(true);
  });

  it('should follow the relation when no birth date is known', () => {
    expect(isChildOn(evidence({ birth: null, relation: 'child' }), '2026-03-02')).toBe(true);
    expect(isChildOn(evidence({ birth: null, relation: 'spouse' }), '2026-03-02')).toBe(false);
  });

  it('should call a child with adult kin who are not the parents separated, and not unaccompanied', () => {
    expect(situationOf(true, true)).toBe('in-family');
    expect(situationOf(false, true)).toBe('separated');
    expect(situationOf(false, false)).toBe('unaccompanied');
  });
});
