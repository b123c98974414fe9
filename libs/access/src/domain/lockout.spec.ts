import fc from 'fast-check';
import { restAfter } from './lockout.ts';

describe('restAfter', () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 15],
    [11, 30],
    [12, 60],
    [16, 960],
    [17, 1440],
    [1_000_000, 1440],
  ])('should rest %i failures for %i minutes', (failures, minutes) =>
    expect(restAfter(failures)).toBe(minutes * 60_000),
  );

  it('should never rest shorter when there was one failure more', () => {
    fc.assert(fc.property(fc.nat(10_000), (n) => restAfter(n + 1) >= restAfter(n)));
  });
});
