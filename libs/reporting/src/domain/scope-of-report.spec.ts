import { scopeOfReport, type KnownOffice } from './scope-of-report.ts';

const office = (code: string, more: Partial<KnownOffice> = {}): KnownOffice => ({
  ...{ id: code.toLowerCase(), parentId: null, code, timeZone: 'Europe/Brussels', hostCountries: ['BE'], ...more },
});
const OFFICES = [
  office('BEL'),
  office('BRU', { parentId: 'bel' }),
  office('GNT', { parentId: 'bel' }),
  office('LUX', { hostCountries: ['LU'], timeZone: 'Europe/Luxembourg' }),
];
const ALL = OFFICES.map(({ id }) => id);

describe('the scope of a report', () => {
  const wordsOf = (
    mayCount: readonly string[],
    asked: readonly string[] = [],
    hosts: readonly string[] | null = null,
  ) => scopeOfReport(OFFICES, mayCount, asked, hosts).words;

  it('should say which offices are counted and how many are not', () => {
    expect(wordsOf(ALL)).toBe('all offices');
    expect(wordsOf(['bru', 'gnt'])).toBe('offices BRU, GNT; 2 offices not included');
    expect(wordsOf(['bel', 'bru', 'gnt'])).toBe('offices BEL, BRU, GNT; 1 office not included');
    expect(wordsOf(['bru'], [], ['BE'])).toBe('offices BRU; 2 offices of the programme not included');
  });

  it('should take an office with all under it, as far as the reader may count them', () => {
    expect(scopeOfReport(OFFICES, ALL, ['BEL'], null).officeIds).toEqual(['bel', 'bru', 'gnt']);
    expect(scopeOfReport(OFFICES, ['bru', 'lux'], ['BEL'], null).officeIds).toEqual(['bru']);
    expect(wordsOf(ALL, ['BEL'])).toBe('offices BEL; 1 office not included');
    expect(() => scopeOfReport(OFFICES, ['bru'], ['LUX'], null)).toThrow('LUX');
    expect(() => scopeOfReport(OFFICES, ALL, ['PAR'], null)).toThrow('PAR');
  });

  it('should keep the zone of one office that is asked for alone, and of none otherwise', () => {
    const zoneOf = (asked: readonly string[]) => scopeOfReport(OFFICES, ALL, asked, null).zone;
    expect([zoneOf(['LUX']), zoneOf([]), zoneOf(['LUX', 'BRU'])]).toEqual(['Europe/Luxembourg', null, null]);
  });
});
