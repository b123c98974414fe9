import { PEOPLE_SCREENS } from './screens/people.ts';
import { DESK_SCREENS } from './screens/desk.ts';
import type { Screen } from './screens/screen.ts';

/** Every screen there is, a list for each part of the day. */
export const EVERY_SCREEN: readonly Screen[] = [...DESK_SCREENS, ...PEOPLE_SCREENS];

/** Addresses of the router whose screen is to be added above, each as it stands there; one of both lists fails. */
export const NOT_LOOKED_AT: readonly string[] = [
  '/cases/$caseId',
  '/step/$action',
  '/counselling',
  '/counselling/session',
  '/counselling/sessions/$sessionId',
  '/counselling/declarations/$declarationId/$step',
  '/counselling/consents/$consentId/withdraw',
  '/notices',
  '/eligibility',
  '/files',
  '/travel',
  '/reintegration',
  '/follow-up',
  '/timeline',
  '/access',
];
