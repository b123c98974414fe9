import fc from 'fast-check';
import { DateTime } from 'luxon';
import { instantOf, readLegs, transitCountries, type PlaceClock } from './itinerary.ts';

const PLACES = new Map<string, PlaceClock>(
  [
    ['BRU', 'Zaventem', 'BE', 'Europe/Brussels'],
    ['IST', 'Istanbul', 'TR', 'Europe/Istanbul'],
    ['SAW', 'Istanbul', 'TR', 'Europe/Istanbul'],
    ['EBL', 'Arbil', 'IQ', 'Asia/Baghdad'],
    ['JFK', 'New York', 'US', 'America/New_York'],
  ].map(([code, city, countryCode, timeZone]) => [code!, { code, city, countryCode, timeZone } as PlaceClock]),
);
const leg = (fromPlace: string, toPlace: string, departsLocal: string, arrivesLocal: string) => ({
  ...{ carrier: 'A carrier', serviceNumber: 'C1', fromPlace, toPlace, departsLocal, arrivesLocal },
});

describe('the clocks of a journey', () => {
  it('should refuse the hour that the clocks go forward over, and take the first of the one that comes twice', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Brussels')).toHaveProperty('wrong');
    expect(instantOf('2026-10-25T02:30', 'Europe/Brussels')).toEqual({ at: new Date('2026-10-25T00:30:00Z') });
    expect(instantOf('2026-02-30T10:00', 'Europe/Brussels')).toHaveProperty('wrong');
  });

  it('should tell the same local hour again from every instant it gave', () => {
    const minute = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map((count) => Date.UTC(2026, 0, 1) + count * 60_000);
    fc.assert(
      fc.property(minute, fc.constantFrom(...PLACES.values()), (at, { timeZone }) => {
        const local = DateTime.fromMillis(at, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm");
        const told = instantOf(local, timeZone);
        if (!('at' in told)) throw new Error(told.wrong);
        expect(DateTime.fromJSDate(told.at, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm")).toBe(local);
        expect(told.at.getTime()).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('should let somebody arrive by the clock before they left, when they flew against the sun', () => {
    expect(readLegs([leg('BRU', 'JFK', '2026-04-02T10:00', '2026-04-02T12:30')], PLACES)).toMatchObject({
      legs: [{ departsAt: new Date('2026-04-02T08:00:00Z'), arrivesAt: new Date('2026-04-02T16:30:00Z') }],
    });
    expect(readLegs([leg('JFK', 'BRU', '2026-04-02T10:00', '2026-04-02T12:30')], PLACES)).toHaveProperty('fields');
  });

  it('should go on where the leg before ended, or from another airport of that city', () => {
    const first = leg('BRU', 'IST', '2026-04-02T10:00', '2026-04-02T15:00');
    const onFrom = (place: string) =>
      readLegs([first, leg(place, 'EBL', '2026-04-02T20:00', '2026-04-02T22:00')], PLACES);
    expect(onFrom('IST')).toHaveProperty('legs');
    expect(onFrom('SAW')).toHaveProperty('legs');
    expect(onFrom('JFK')).toMatchObject({ fields: { 'legs.1.fromPlace': expect.stringContaining('must be IST') } });
  });

  it('should pass through the countries between, and neither where it begins nor where it ends', () => {
    const legs = [
      { fromPlace: 'BRU', toPlace: 'IST' },
      { fromPlace: 'SAW', toPlace: 'EBL' },
    ];
    expect(transitCountries(legs, PLACES)).toEqual(['TR']);
    expect(transitCountries(legs.slice(0, 1), PLACES)).toEqual([]);
  });
});
