import { asContacts, asStanding, monthsOf, queryOf } from './reports-search.ts';

const OFFICE = '3d1f9a52-7c0b-4e58-9a61-0f6a2b7c8d9e';

describe('what stands in the address of a report', () => {
  it('should be ids of offices and months, and nothing else', () => {
    expect(asStanding({ officeId: OFFICE, words: 'Amina' })).toEqual({ officeId: [OFFICE] });
    expect(asStanding({ officeId: ['Brussels', OFFICE] })).toEqual({ officeId: [OFFICE] });
    expect(asContacts({ from: '2026-13', to: '2026-02' })).toEqual({ to: '2026-02' });
  });

  it('should ask for the year up to now where no month is named, and never for months that run backwards', () => {
    expect(monthsOf({}, '2026-03-09')).toEqual({ from: '2026-01', to: '2026-03' });
    expect(monthsOf({ to: '2024-05' }, '2026-03-09')).toEqual({ from: '2024-01', to: '2024-05' });
    expect(monthsOf({ from: '2026-02', to: '2025-12' }, '2026-03-09')).toEqual({ from: '2026-02', to: '2026-02' });
  });

  it('should name each office once in the address of a file', () => {
    expect(queryOf({ as: 'csv', officeId: ['a', 'b'], from: undefined })).toBe('as=csv&officeId=a&officeId=b');
  });
});
