import { PUBLIC_FILES } from '../../../apps/api/src/http/web-pages.ts';
import type { MarkedWorld } from './marked-world.ts';

/** Addresses to read under one route, with the ids of the marked case in their places. */
type Addresses = (world: MarkedWorld) => readonly string[];

const as =
  (...addresses: string[]): Addresses =>
  () =>
    addresses;

/**
 * Every route that reads, as the router knows it, and what is read under it. A GET route that is not here fails the
 * test, so that a later issue cannot forget its own; exports, prints and letters are routes and come here too.
 */
export const GET_PLACES: Readonly<Record<string, Addresses>> = {
  '/health/live': as('/health/live'),
  '/health/ready': as('/health/ready'),
  '/api/installation': as('/api/installation'),
  '/api/session': as('/api/session'),
  '/api/users': as('/api/users', '/api/users?size=100'),
  '/api/api-keys': as('/api/api-keys'),
  '/api/offices': as('/api/offices'),
  '/api/donors': as('/api/donors'),
  '/api/projects': as('/api/projects'),
  '/api/programmes': as('/api/programmes'),
  '/api/programmes/:code': as('/api/programmes/BE-FEDASIL'),
  '/api/programmes/:code/local-figures': as('/api/programmes/BE-FEDASIL/local-figures'),
  '/api/reference/countries': as('/api/reference/countries'),
  '/api/reference/languages': as('/api/reference/languages'),
  '/api/reference/regions': as('/api/reference/regions'),
  '/api/reference/currencies': as('/api/reference/currencies'),
  '/api/reference/visa-regimes': as('/api/reference/visa-regimes'),
  '/api/reference/visa-regimes/:countryCode': as('/api/reference/visa-regimes/IQ?day=2026-11-02'),
  '/api/reference/holidays': as('/api/reference/holidays?calendar=BE'),
  '/api/reference/legal-statuses': as('/api/reference/legal-statuses'),
  '/api/reference/sources': as('/api/reference/sources'),
  '/api/persons/:id': (world) => [`/api/persons/${world.personId}`],
  '/api/persons/:id/consents': (world) => [`/api/persons/${world.personId}/consents`],
  '/api/cases': (world) => ['/api/cases', '/api/cases?state=all&size=100', `/api/cases?personId=${world.personId}`],
  '/api/cases/:id': (world) => [`/api/cases/${world.caseId}`],
  '/api/cases/:id/timeline': (world) => [`/api/cases/${world.caseId}/timeline?size=100`],
  '/api/cases/:id/actions': (world) => [`/api/cases/${world.caseId}/actions`],
  '/api/specialised-centres': as('/api/specialised-centres'),
  '/api/missing-child-alerts': as('/api/missing-child-alerts?size=100'),
  '/api/cases/:id/children': (world) => [`/api/cases/${world.caseId}/children`],
  '/api/cases/:id/protection-flags': (world) => [`/api/cases/${world.caseId}/protection-flags`],
  '/api/cases/:id/protection-records': (world) => [`/api/cases/${world.caseId}/protection-records`],
  '/api/cases/:id/screenings': (world) => [`/api/cases/${world.caseId}/screenings`],
  '/api/screenings/:id': (world) => [`/api/screenings/${world.screeningId}`],
  '/api/cases/:id/sessions': (world) => [`/api/cases/${world.caseId}/sessions?size=100`],
  '/api/cases/:id/letters': (world) => [`/api/cases/${world.caseId}/letters?size=100`],
  '/api/letters/:id': (world) => world.letterIds.map((id) => `/api/letters/${id}`),
  '/api/letters/:id/print': (world) => world.letterIds.map((id) => `/api/letters/${id}/print`),
  '/api/letter-templates': as('/api/letter-templates?size=100'),
  '/api/cases/:id/data-notices': (world) => [`/api/cases/${world.caseId}/data-notices`],
  '/api/cases/:id/asylum-information': (world) => [`/api/cases/${world.caseId}/asylum-information`],
  '/api/cases/:id/declarations': (world) => [`/api/cases/${world.caseId}/declarations`],
  '/api/cases/:id/sharings': (world) => [`/api/cases/${world.caseId}/sharings?size=100`],
  '/api/declaration-templates': as('/api/declaration-templates'),
  '/api/information-contacts': as('/api/information-contacts?size=100'),
  '/api/figures/information': as('/api/figures/information?year=2026'),
  '/api/sessions/:id': (world) => [`/api/sessions/${world.sessionId}`],
  '/api/cases/:id/eligibility': (world) => [`/api/cases/${world.caseId}/eligibility`],
  '/api/figures/cases': as('/api/figures/cases'),
  '/api/notices': as('/api/notices?size=100'),
  '/api/kept-mails': as('/api/kept-mails?size=100'),
  '/api/kept-mails/:id': (world) => world.keptMailIds.map((id) => `/api/kept-mails/${id}`),
  '/api/audit/events': (world) => [
    '/api/audit/events?size=100',
    `/api/audit/events?recordType=case&recordId=${world.caseId}`,
    `/api/audit/events?actorId=${world.readers.author.userId}`,
  ],
  '/api/audit/verification': as('/api/audit/verification'),
  '/api/dead-letters': as('/api/dead-letters?size=100'),
};

/** What is read without being a controller's route. */
export const OTHER_PLACES: readonly string[] = [
  '/queues',
  '/queues/api/queues?activeQueue=work&status=latest&page=1&jobsPerPage=100',
];

/** Files that are the same for everybody. */
export const FILES: readonly string[] = Object.keys(PUBLIC_FILES);

export interface PostedRead {
  readonly route: string;
  readonly body: (world: MarkedWorld, word: string) => object;
}

/** Searches are posted, so that no word stands in an address: the sealed word itself is searched for. */
export const POSTED_READS: readonly PostedRead[] = [
  { route: '/api/persons/search', body: (_world, word) => ({ words: word }) },
  { route: '/api/persons/search', body: (world) => ({ words: world.familyName }) },
  {
    route: '/api/persons/match',
    body: (world) => ({ givenNames: world.givenNames, familyName: world.familyName, nationalities: ['IQ'] }),
  },
];

/** Every POST that changes something, and so is no read: a new one is named here or above. */
export const POSTED_CHANGES: readonly string[] = [
  '/api/session',
  '/api/session/second-factor',
  '/api/account/second-factor',
  '/api/account/second-factor/confirm',
  '/api/account/password',
  '/api/one-time-links/use',
  '/api/users',
  '/api/users/:id/disable',
  '/api/users/:id/reset',
  '/api/users/:id/roles',
  '/api/users/:id/roles/:roleId/end',
  '/api/api-keys',
  '/api/offices',
  '/api/donors',
  '/api/projects',
  '/api/programmes/:code/rules',
  '/api/rule-versions/:id/publish',
  '/api/rule-versions/:id/try',
  '/api/programmes/:code/local-figures',
  '/api/local-figures/:id/confirm',
  '/api/programmes/:code/funds',
  '/api/cases/:id/facts',
  '/api/cases/:id/evaluations',
  '/api/evaluations/:id/decisions',
  '/api/evaluations/:id/exceptions',
  '/api/exceptions/:id/answer',
  '/api/persons',
  '/api/persons/:id/contact-channels',
  '/api/persons/:id/consents',
  '/api/consents/:id/withdraw',
  '/api/cases',
  '/api/cases/:id/assign',
  '/api/cases/:id/appointments',
  '/api/appointments/:id/move',
  '/api/appointments/:id/cancel',
  '/api/appointments/:id/attendance',
  '/api/cases/:id/sessions',
  '/api/cases/:id/screenings',
  '/api/protection-flags/:id/referral',
  '/api/cases/:id/age-doubts',
  '/api/age-doubts/:id/settle',
  '/api/cases/:id/guardianships',
  '/api/guardianships/:id/end',
  '/api/cases/:id/placements',
  '/api/cases/:id/hearings',
  '/api/cases/:id/parental-holders',
  '/api/parental-holders/:id/answer',
  '/api/cases/:id/custody-orders',
  '/api/cases/:id/best-interests',
  '/api/best-interests/:id/assess',
  '/api/best-interests/:id/hand-over',
  '/api/best-interests/:id/determine',
  '/api/best-interests/:id/reopen',
  '/api/best-interests/:id/appeal',
  '/api/best-interests/:id/settle-appeal',
  '/api/best-interests/:id/consents',
  '/api/child-consents/:id/withdraw',
  '/api/best-interests/:id/tracing',
  '/api/best-interests/:id/family-assessments',
  '/api/child-tasks/:id/finish',
  '/api/cases/:id/missing-child-alerts',
  '/api/missing-child-alerts/:id/close',
  '/api/offices/:id/protocol',
  '/api/cases/:id/data-notices',
  '/api/cases/:id/asylum-information',
  '/api/cases/:id/declarations',
  '/api/declarations/:id/reconfirm',
  '/api/declarations/:id/revoke',
  '/api/cases/:id/asylum-claim-withdrawals',
  '/api/declaration-templates',
  '/api/cases/:id/sharings',
  '/api/information-contacts',
  '/api/information-contacts/:id/case',
  '/api/cases/:id/break-glass',
  '/api/cases/:id/readers',
  '/api/cases/:id/readers/:readerId/end',
  '/api/notices/:id/read',
  '/api/erasures',
  '/api/dead-letters/:id/retry',
];
