import type { CaseloadKnowledge } from './knowledge.ts';

/** What an installation of the tests knows. */
export const KNOWN: CaseloadKnowledge = {
  today: '2026-11-30',
  countries: new Set(['AL', 'BE', 'BR', 'LU', 'RS', 'XK']),
  languages: new Set(['fr', 'sr']),
  currencies: new Map([
    ['BHD', 3],
    ['EUR', 2],
    ['JPY', 0],
  ]),
  offices: new Map([
    ['BRU', 'BRU'],
    ['GNT', 'GNT'],
  ]),
  programmes: new Map([
    ['BE-REABELGIUM', 'BE-REABELGIUM'],
    ['DE-REAG', 'DE-REAG'],
  ]),
  createsOffices: false,
};
