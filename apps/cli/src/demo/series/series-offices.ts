/** The return desks of the demonstration that stand in Belgium, and how many of a hundred cases each had. */
export const SERIES_OFFICES: readonly (readonly [
  office: { readonly code: string; readonly name: string; readonly worker: string },
  share: number,
])[] = [
  [{ code: 'BRU', name: 'Brussels desk', worker: 'yasmine@homeward.example' }, 35],
  [{ code: 'ANR', name: 'Antwerp desk', worker: 'lotte@homeward.example' }, 18],
  [{ code: 'GNT', name: 'Ghent desk', worker: 'bram@homeward.example' }, 17],
  [{ code: 'LGG', name: 'Liège desk', worker: 'claire@homeward.example' }, 17],
  [{ code: 'CRL', name: 'Charleroi desk', worker: 'thomas@homeward.example' }, 13],
];

const HOST = 'BE';
const NATIONAL = 'BE-FEDASIL';
const EUROPEAN = 'EU-EURP';
/** The European programme took on reintegration from July 2022 (Frontex). */
const EUROPEAN_FROM = '2022-07-01';

export { EUROPEAN, EUROPEAN_FROM, HOST, NATIONAL };
