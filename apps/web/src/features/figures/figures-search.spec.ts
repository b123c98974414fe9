import { asFigureCases, asFigures, askedOf, yearBefore } from './figures-search.ts';

describe('the address of the key figures', () => {
  it('should hold days, ids and codes, and drop what is none of them', () => {
    const office = '0b2c7e0e-5f0e-4d0d-8c0a-0e9f6c9d9a11';
    const named = { from: '2024-01-01', to: '31/12/2024', officeId: [office, 'Amina'], host: 'BE', channel: ['all'] };
    expect(asFigures(named)).toEqual({ from: '2024-01-01', officeId: [office], host: ['BE'] });
    expect(asFigureCases({ number: 'departures.byAgeGroup', code: '65+', page: '2' })).toEqual({
      ...{ number: 'departures.byAgeGroup', code: '65+', page: 2 },
    });
    expect(asFigureCases({ number: 'drop table', code: 'a b' })).toEqual({});
  });

  it('should ask for the year of today, or for the rest of the year that is begun', () => {
    expect(askedOf({}, '2026-11-30')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(askedOf({ from: '2024-07-01' }, '2026-11-30')).toEqual({ from: '2024-07-01', to: '2024-12-31' });
  });

  it('should know the year before a leap day', () => {
    expect([yearBefore('2024-02-29'), yearBefore('2024-12-31')]).toEqual(['2023-02-28', '2023-12-31']);
  });
});
