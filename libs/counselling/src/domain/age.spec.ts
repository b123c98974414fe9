import { isAdultOn, isYoungerOn } from './age.ts';

describe('who is of age', () => {
  it.each([
    ['2008-03-02', 'day', '2026-03-01', false],
    ['2008-03-02', 'day', '2026-03-02', true],
    ['2008-02-29', 'day', '2026-02-28', false],
    ['2008-02-29', 'day', '2026-03-01', true],
    ['2008-03-01', 'month', '2026-03-30', false],
    ['2008-03-01', 'month', '2026-03-31', true],
    ['2008-01-01', 'year', '2026-12-30', false],
    ['2008-01-01', 'year', '2026-12-31', true],
    ['2006-01-01', 'estimated', '2026-06-30', false],
    ['1990-01-01', 'estimated', '2026-06-30', true],
  ] as const)('should judge somebody born %s (%s) on %s as adult: %s', (born, precision, day, adult) => {
    expect(isAdultOn(born, precision, day)).toBe(adult);
  });
});

describe('who is too young to be told anything', () => {
  it.each([
    ['2020-03-02', 'day', '2026-03-01', true],
    ['2020-03-02', 'day', '2026-03-02', false],
    ['2020-02-29', 'day', '2026-02-28', true],
    ['2020-03-01', 'month', '2026-03-01', false],
    ['2021-01-01', 'estimated', '2026-03-01', false],
    ['2023-01-01', 'estimated', '2026-03-01', true],
  ] as const)('should judge somebody born %s (%s) on %s as below six: %s', (born, precision, day, younger) => {
    expect(isYoungerOn(born, precision, 6, day)).toBe(younger);
  });
});
