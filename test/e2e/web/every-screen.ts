import type { Screen } from './screens/screen.ts';
import { ADMINISTRATION_SCREENS } from './screens/administration.ts';
import { ARRIVAL_SCREENS } from './screens/arrivals.ts';
import { BOOKING_SCREENS } from './screens/bookings.ts';
import { CASE_SCREENS } from './screens/case.ts';
import { CASELOAD_SCREENS } from './screens/caseloads.ts';
import { CLOSING_SCREENS } from './screens/closing.ts';
import { DEPARTURE_SCREENS } from './screens/departures.ts';
import { DESK_SCREENS } from './screens/desk.ts';
import { ELIGIBILITY_SCREENS } from './screens/eligibility.ts';
import { FIGURES_SCREENS } from './screens/figures.ts';
import { FIND_SCREENS } from './screens/find.ts';
import { FOLLOW_UP_SCREENS } from './screens/follow-up.ts';
import { HELP_SCREENS } from './screens/help.ts';
import { MERGING_SCREENS } from './screens/merging.ts';
import { PAPER_SCREENS } from './screens/papers.ts';
import { PAYMENT_SCREENS } from './screens/payments.ts';
import { PEOPLE_SCREENS } from './screens/people.ts';
import { PROTECTION_SCREENS } from './screens/protection.ts';
import { REFERRAL_SCREENS } from './screens/referrals.ts';
import { TEAM_SCREENS } from './screens/team.ts';
import { TRAVEL_SCREENS } from './screens/travel.ts';

/** Every screen there is, a list for each part of the day. */
export const EVERY_SCREEN: readonly Screen[] = [
  ...DESK_SCREENS,
  ...CASE_SCREENS,
  ...PEOPLE_SCREENS,
  ...MERGING_SCREENS,
  ...TEAM_SCREENS,
  ...FIGURES_SCREENS,
  ...CASELOAD_SCREENS,
  ...FIND_SCREENS,
  ...HELP_SCREENS,
  ...ARRIVAL_SCREENS,
  ...DEPARTURE_SCREENS,
  ...CLOSING_SCREENS,
  ...PROTECTION_SCREENS,
  ...ELIGIBILITY_SCREENS,
  ...PAPER_SCREENS,
  ...BOOKING_SCREENS,
  ...ADMINISTRATION_SCREENS,
  ...TRAVEL_SCREENS,
  ...PAYMENT_SCREENS,
  ...FOLLOW_UP_SCREENS,
  ...REFERRAL_SCREENS,
];

/** Addresses of the router whose screen is to be added above, each as it stands there; one of both lists fails. */
export const NOT_LOOKED_AT: readonly string[] = [];
