import { sumBy } from './figure-sums.ts';

const figure = (month: string, channel: 'desk' | 'phone', language: string, contacts: number, heads = contacts) => ({
  ...{ month, channel, topic: 'return' as const, language, contacts, heads },
});

describe('figures of the information desk', () => {
  const figures = [
    figure('2026-02', 'phone', 'all', 1),
    figure('2026-02', 'phone', 'ar', 1),
    figure('2026-01', 'desk', 'all', 2, 21),
    figure('2026-01', 'desk', 'ar', 2, 21),
    figure('2026-01', 'desk', 'fr', 1),
  ];

  it('should count each contact once by month and way, months in their order, the rest by number', () => {
    expect(sumBy(figures, 'month')).toEqual([
      { code: '2026-01', contacts: 2, heads: 21 },
      { code: '2026-02', contacts: 1, heads: 1 },
    ]);
    expect(sumBy(figures, 'channel').map(({ code }) => code)).toEqual(['desk', 'phone']);
  });

  it('should count under each language', () => {
    expect(sumBy(figures, 'language')).toEqual([
      { code: 'ar', contacts: 3, heads: 22 },
      { code: 'fr', contacts: 1, heads: 1 },
    ]);
  });
});
