import { isTimeZone } from './time-zones.ts';

describe('isTimeZone', () => {
  it.each(['Europe/Brussels', 'Asia/Tbilisi', 'America/Argentina/Buenos_Aires', 'UTC'])(
    'should accept %s when the IANA database knows it',
    (zone) => expect(isTimeZone(zone)).toBe(true),
  );

  it.each(['Europe/Bruxelles', 'UTC+1', '+01:00', 'CET-ish', '', "Europe/Brussels'; drop table office"])(
    'should refuse %p when no such zone exists',
    (zone) => expect(isTimeZone(zone)).toBe(false),
  );
});
