import type { LinkProps } from '@tanstack/react-router';
import type manual from '../../locales/en/manual.json';

type Address = NonNullable<LinkProps['to']>;
export type TopicName = keyof typeof manual.topic;

export interface Topic {
  /** The addresses whose page of the manual it is, as they stand in `app/routes`. */
  readonly at?: readonly Address[];
  /** Addresses whose page it is with all that stand below them. */
  readonly under?: readonly Address[];
  /** What its reader may want next. */
  readonly also: readonly TopicName[];
}

const COUNSELLING: readonly Address[] = [
  '/cases/$caseId/counselling',
  '/cases/$caseId/counselling/session',
  '/cases/$caseId/counselling/sessions/$sessionId',
  '/cases/$caseId/counselling/declaration/$memberId',
  '/cases/$caseId/counselling/declarations/$declarationId/$step',
  '/cases/$caseId/counselling/data-notice',
  '/cases/$caseId/counselling/asylum-information',
  '/cases/$caseId/counselling/consent',
  '/cases/$caseId/counselling/consents/$consentId/withdraw',
  '/cases/$caseId/counselling/sharing',
  '/cases/$caseId/counselling/asylum-claim/$memberId',
];

const SCREENING: readonly Address[] = [
  '/cases/$caseId/counselling/screenings',
  '/cases/$caseId/counselling/screenings/$screeningId',
  '/cases/$caseId/counselling/screening/$memberId/$kind',
  '/cases/$caseId/counselling/care-level/$memberId',
  '/cases/$caseId/counselling/vulnerability/$memberId',
  '/cases/$caseId/counselling/vulnerability/$vulnerabilityId/end',
  '/cases/$caseId/counselling/protection-flags/$flagId',
];

const BOOKINGS: readonly Address[] = [
  '/bookings',
  '/cases/$caseId/travel/bookings/new',
  '/cases/$caseId/travel/bookings/$bookingId/$form',
  '/cases/$caseId/travel/bookings/$bookingId/seats/$passengerId/$form',
];

const TRAVEL_PAPERS: readonly Address[] = [
  '/cases/$caseId/travel',
  '/cases/$caseId/travel/papers/$memberId/$form/$recordId',
];

const PLANS: readonly Address[] = [
  '/cases/$caseId/reintegration',
  '/cases/$caseId/reintegration/plan/$memberId',
  '/cases/$caseId/reintegration/plan/$memberId/agree',
  '/cases/$caseId/reintegration/plan/$memberId/versions',
  '/cases/$caseId/reintegration/lines/$lineId/end',
  '/cases/$caseId/reintegration/lines/$lineId/payment',
  '/cases/$caseId/reintegration/payments/$disbursementId',
  '/cases/$caseId/reintegration/payments/$disbursementId/$form',
];

const REFERRALS: readonly Address[] = [
  '/cases/$caseId/reintegration/refer',
  '/cases/$caseId/reintegration/referrals/$referralId/$form',
  '/cases/$caseId/reintegration/service',
  '/cases/$caseId/reintegration/services/$serviceId/$form',
];

/** The manual: a page for each part of the product, in the order of a case. */
export const TOPICS: Readonly<Record<TopicName, Topic>> = {
  today: { at: ['/'], under: ['/notices'], also: ['cases', 'search', 'keyboard'] },
  cases: { at: ['/cases'], also: ['search', 'newCase', 'team'] },
  search: { also: ['newCase', 'cases', 'keyboard'] },
  newCase: { at: ['/cases/new'], also: ['search', 'case'] },
  case: {
    at: ['/cases/$caseId', '/cases/$caseId/step/$action'],
    also: ['timeline', 'people', 'access'],
  },
  people: { under: ['/cases/$caseId/people'], also: ['children', 'merging', 'search'] },
  merging: { under: ['/cases/$caseId/merge'], also: ['people', 'figures', 'timeline'] },
  counselling: { at: COUNSELLING, also: ['screening', 'access'] },
  screening: { at: SCREENING, also: ['access', 'children'] },
  children: { under: ['/cases/$caseId/children', '/missing-children'], also: ['screening', 'people'] },
  eligibility: { under: ['/cases/$caseId/eligibility'], also: ['papers', 'case'] },
  payments: { at: PLANS, under: ['/payments'], also: ['eligibility', 'referrals', 'case'] },
  bookings: { at: BOOKINGS, also: ['case', 'timeline'] },
  papers: { under: ['/cases/$caseId/files', '/prints'], also: ['access', 'eligibility'] },
  travelPapers: { at: TRAVEL_PAPERS, also: ['papers', 'people'] },
  access: { under: ['/cases/$caseId/access'], also: ['screening', 'account'] },
  timeline: { under: ['/cases/$caseId/timeline'], also: ['case', 'people'] },
  informationDesk: { under: ['/information-desk'], also: ['newCase', 'dutyQueue'] },
  dutyQueue: { under: ['/duty-queue', '/referral-forms'], also: ['transfers', 'newCase'] },
  departures: {
    under: [
      '/departures',
      '/arrivals',
      '/cases/$caseId/travel/desk',
      '/cases/$caseId/travel/briefing/$memberId',
      '/cases/$caseId/travel/orientation',
      '/cases/$caseId/travel/reception',
    ],
    also: ['case', 'cases'],
  },
  closing: { under: ['/cases/$caseId/close'], also: ['case', 'complaints'] },
  complaints: { under: ['/complaints', '/cases/$caseId/complaint'], also: ['closing', 'case'] },
  deadlines: { at: ['/due'], also: ['today', 'administration'] },
  followUp: { under: ['/calls', '/cases/$caseId/follow-up'], also: ['timeline', 'children'] },
  referrals: {
    at: REFERRALS,
    under: ['/sent-to-us', '/services-to-record'],
    also: ['payments', 'case', 'departures'],
  },
  transfers: { under: ['/transfers', '/cases/$caseId/transfer'], also: ['dutyQueue', 'access'] },
  team: { under: ['/team', '/calendar'], also: ['cases', 'transfers'] },
  figures: { under: ['/figures'], also: ['cases', 'team'] },
  caseloads: { under: ['/caseloads'], also: ['cases', 'figures', 'administration'] },
  administration: { under: ['/administration'], also: ['eligibility', 'papers'] },
  account: { under: ['/account/password'], also: ['keyboard', 'access'] },
  keyboard: { also: ['search', 'account'] },
};

export const TOPIC_NAMES = Object.keys(TOPICS) as readonly TopicName[];

const standsUnder = (address: string, above: string): boolean => address === above || address.startsWith(`${above}/`);

/** The topics that say they are the page of an address; the routes’ test sees to it that it is one. */
export const topicsAt = (address: string): readonly TopicName[] =>
  TOPIC_NAMES.filter((name) => {
    const { at = [], under = [] } = TOPICS[name];
    return (at as readonly string[]).includes(address) || under.some((above) => standsUnder(address, above));
  });

/** The page of the manual for a screen; where there is no such screen, how a day begins. */
export const topicAt = (address: string): TopicName => topicsAt(address.replace(/(?<=.)\/$/, ''))[0] ?? 'today';
