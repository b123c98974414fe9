import type { SourceRow } from './sources.ts';

const CONSULTED = '2026-11-21';
const source = (key: string, title: string, address: string): SourceRow => ({
  key,
  title,
  address,
  consultedOn: CONSULTED,
});

/**
 * What the rules of the programmes that ship rest on. Where a page moved or was read in part, the address is the
 * publisher's; no figure without a published source is shipped.
 */
export const PROGRAMME_SOURCES: readonly SourceRow[] = [
  source(
    'BRIEF',
    'Stated by those who asked for this system, not read in a published document: confirm with Fedasil',
    'https://www.fedasil.be/en/voluntary-return',
  ),
  source(
    'VRB',
    'Vreemdelingenrecht.be: support on voluntary return; who is excluded',
    'https://www.vreemdelingenrecht.be',
  ),
  source(
    'AGII22',
    'Agentschap Integratie en Inburgering, 26 January 2022: criteria and support on voluntary return, amounts from 1 January 2022',
    'https://www.agii.be/nieuws/aanpassingen-criteria-en-steun-bij-vrijwillige-terugkeer',
  ),
  source(
    'RV16',
    'Retourvolontaire.be, 2016: the departure premium doubled for Afghans',
    'https://www.retourvolontaire.be/partners/news/prime-de-depart-doublee-pour-les-afghans',
  ),
  source(
    'FEDRE',
    'Fedasil: reintegration, in kind and within twelve months',
    'https://www.fedasil.be/en/voluntary-return/reintegration',
  ),
  source(
    'FEDREOLD',
    'Fedasil: reintegration, the version before 2022',
    'https://www.fedasil.be/en/voluntary-return/reintegration',
  ),
  source(
    'CAR13',
    'Caritas International Belgium: reintegration statistics 2013, Kosovo left out',
    'https://www.caritasinternational.be',
  ),
  source(
    'FRONTEX',
    'Frontex: reintegration assistance, the EU Reintegration Programme',
    'https://www.frontex.europa.eu/return-and-reintegration/reintegration-assistance/',
  ),
  source('DTV', 'Dienst Terugkeer en Vertrek: EURP, amounts by person', 'https://www.dienstterugkeerenvertrek.nl'),
  source('ISL', 'Iceland: EURP, services and amounts by family member', 'https://island.is'),
  source(
    'EURPDE',
    'Returning from Germany: European Reintegration Programme, who is eligible',
    'https://www.returningfromgermany.de',
  ),
  source('REAN', 'IOM Netherlands: REAN, conditions and amounts', 'https://iom-nederland.nl'),
  source('IOMNL17', 'IOM Netherlands, 2017: AVRR-NL', 'https://iom-nederland.nl'),
  source('IOMNL24', 'IOM Netherlands: assistance from 2 September 2024', 'https://iom-nederland.nl'),
  source('FDB', 'Förderdatenbank of the Federal Government: REAG/GARP', 'https://www.foerderdatenbank.de'),
  source('REAGEN', 'Returning from Germany: REAG/GARP', 'https://www.returningfromgermany.de/en/programmes/reag-garp'),
  source('BAMF', 'Bundesamt für Migration und Flüchtlinge: REAG/GARP, day of entry', 'https://www.bamf.de'),
  source(
    'FHP',
    'Flüchtlingshilfe Paderborn: REAG/GARP, day of entry and earlier amounts',
    'https://www.fluechtlingshilfe-paderborn.de',
  ),
  source('SEM', 'State Secretariat for Migration: return assistance', 'https://www.sem.admin.ch'),
  source('SEM2', 'State Secretariat for Migration: who is excluded from return assistance', 'https://www.sem.admin.ch'),
  source('ZH', 'Canton of Zurich, Social Welfare Office: return assistance', 'https://www.zh.ch'),
  source('ASH', 'Actualités sociales hebdomadaires: return and reintegration aid of the OFII', 'https://www.ash.tm.fr'),
  source('SP', 'Service-public.fr F33974: voluntary return aid', 'https://www.service-public.fr'),
  source('MEDSOC', 'Le Media Social: degressive return aid from 12 October 2023', 'https://www.lemediasocial.fr'),
  source('ALEXIA', 'Alexia.fr: return aid since October 2023', 'https://www.alexia.fr'),
  source('LEGI23', 'Affaires-publiques.org: the order of October 2023', 'https://www.affaires-publiques.org'),
];
