import { detailsOf, keptSince } from './kept.ts';

describe('contacts of the information desk', () => {
  it.each([
    ['2026-11-29', '2025-11-29'],
    ['2028-02-29', '2027-02-28'],
    ['2027-01-31', '2026-01-31'],
  ])('should be known in full on %s from %s on', (today, since) => {
    expect(keptSince(new Date(`${today}T12:00:00Z`))).toBe(since);
  });

  it('should be told apart by month: kept, partly forgotten, forgotten', () => {
    expect(['2025-12', '2025-11', '2025-10'].map((month) => detailsOf(month, '2025-11-29'))).toEqual([
      ...['kept', 'partly', 'forgotten'],
    ]);
    expect(detailsOf('2025-11', '2025-11-01')).toBe('kept');
  });
});
