import { acknowledgeDueOn, resolveDueOn } from './due-days.ts';

describe('the days a complaint is due', () => {
  const calendar = {
    ...{ name: 'BE', weekend: new Set([6, 7]), coveredFrom: '2026-01-01', coveredTo: '2026-12-31' },
    holidays: new Set(['2026-05-01']),
  };

  it('should count five working days past a holiday', () => {
    expect(acknowledgeDueOn('2026-04-27', calendar)).toBe('2026-05-05');
  });

  it('should count weekends out where holidays are not known, or not that far', () => {
    expect(acknowledgeDueOn('2026-04-27', null)).toBe('2026-05-04');
    expect(acknowledgeDueOn('2026-12-30', calendar)).toBe('2027-01-06');
  });

  it('should give thirty days to resolve it', () => {
    expect(resolveDueOn('2026-04-27')).toBe('2026-05-27');
  });
});
