import { PUBLISHED_RETURNS } from './published-returns.ts';
import { PROGRAMME_SOURCES } from './programme-sources.ts';
import { RETURNS_SOURCES } from './returns-sources.ts';
import { SOURCES } from './sources.ts';

describe('the published returns', () => {
  it('should name a source that is listed for every year', () => {
    const listed = new Set([...SOURCES, ...PROGRAMME_SOURCES, ...RETURNS_SOURCES].map(({ key }) => key));
    for (const { year, sources } of PUBLISHED_RETURNS) {
      expect({ year, sources: sources.length > 0 }).toEqual({ year, sources: true });
      for (const key of sources) expect(listed).toContain(key);
    }
  });

  it('should hold each year once, in order, with all of 2013 to 2024', () => {
    const years = PUBLISHED_RETURNS.map(({ year }) => year);
    expect(years).toEqual([...new Set(years)].sort());
    expect(years).toEqual([2011, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('should say how a derived total was reckoned, and never of a published one', () => {
    for (const { standing, derivation } of PUBLISHED_RETURNS) expect(derivation !== null).toBe(standing === 'derived');
  });

  it('should have parts that can be true of their total', () => {
    for (const { returns, parts } of PUBLISHED_RETURNS)
      for (const { count, percent } of parts) {
        expect([count, percent].filter((given) => given !== undefined)).toHaveLength(1);
        expect(count ?? ((percent ?? 0) * returns) / 100).toBeLessThanOrEqual(returns);
      }
  });

  it('should split 2015 into all of its total', () => {
    const { returns, parts } = PUBLISHED_RETURNS.find(({ year }) => year === 2015)!;
    const counted = parts.filter(({ measure }) => measure === 'asylum' || measure === 'no-residence-permit');
    expect(counted.reduce((sum, { count }) => sum + count!, 0)).toBe(returns);
  });
});
