import type { SourceRow } from './sources.ts';

const CONSULTED = '2026-11-30';
const source = (key: string, title: string, address: string): SourceRow => ({
  key,
  title,
  address,
  consultedOn: CONSULTED,
});
const NEWS = 'https://www.fedasil.be/en/news';
const fedasil = (year: number): SourceRow =>
  source(`FED${year % 100}`, `Fedasil: voluntary returns in ${year}, yearly figures`, NEWS);

/** What the published series of returns was read in; the publisher's address where a page has moved since. */
export const RETURNS_SOURCES: readonly SourceRow[] = [
  source(
    'EMNBE11',
    'EMN Belgium: voluntary returns in 2011; a second-hand figure, to be checked before use',
    'https://emnbelgium.be',
  ),
  ...[2014, 2015, 2017, 2018, 2021, 2022, 2023].map(fedasil),
  source('FED24', 'Fedasil: voluntary returns in 2024, press release', 'https://fedasil.prezly.com'),
  source(
    'SPA16',
    'sp.a, 2017: voluntary returns in 2015 and 2016; a second-hand figure by another definition than Fedasil, to be checked before use',
    'https://www.s-p-a.be',
  ),
];
