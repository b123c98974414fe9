import { accountRoutes } from './routes/account.routes.ts';
import { administrationRoutes } from './routes/administration.routes.ts';
import { arrivalCaseRoutes, arrivalRoutes } from './routes/arrivals.routes.ts';
import { bookingDeskRoutes, bookingRoutes } from './routes/bookings.routes.ts';
import { callRoutes, followUpRoutes } from './routes/follow-up.routes.ts';
import { casePeopleRoutes } from './routes/case-people.routes.ts';
import { caseloadRoutes } from './routes/caseloads.routes.ts';
import { caseRoutes } from './routes/case.routes.ts';
import { childrenRoutes, missingChildrenRoutes } from './routes/children.routes.ts';
import { closingRoutes, complaintRoutes } from './routes/closing.routes.ts';
import { counsellingRoutes } from './routes/counselling.routes.ts';
import { createRouter } from '@tanstack/react-router';
import { departureCaseRoutes, departureRoutes } from './routes/departures.routes.ts';
import { deskRoutes } from './routes/desk.routes.ts';
import { eligibilityRoutes } from './routes/eligibility.routes.ts';
import { findRoutes } from './routes/find.routes.ts';
import { letterRoutes, printRoutes } from './routes/paper.routes.ts';
import { mergingRoutes } from './routes/merging.routes.ts';
import { papersRoutes } from './routes/papers.routes.ts';
import { partnerDeskRoutes, serviceReferralRoutes } from './routes/referrals.routes.ts';
import { paymentRoutes, reintegrationRoutes } from './routes/reintegration.routes.ts';
import { root } from './routes/root.ts';
import { screeningRoutes } from './routes/screening.routes.ts';
import { figuresRoutes } from './routes/figures.routes.ts';
import { teamRoutes } from './routes/team.routes.ts';
import { theCase } from './routes/the-case.ts';

/** Every address of the back office, a file for each part of the day. A screen is loaded when somebody goes there. */
const routeTree = root.addChildren([
  ...deskRoutes,
  ...teamRoutes,
  ...figuresRoutes,
  ...caseloadRoutes,
  ...findRoutes,
  ...arrivalRoutes,
  ...accountRoutes,
  ...missingChildrenRoutes,
  ...printRoutes,
  ...bookingDeskRoutes,
  ...administrationRoutes,
  ...departureRoutes,
  ...complaintRoutes,
  ...paymentRoutes,
  ...callRoutes,
  ...partnerDeskRoutes,
  theCase.addChildren([
    ...caseRoutes,
    ...mergingRoutes,
    ...papersRoutes,
    ...casePeopleRoutes,
    ...counsellingRoutes,
    ...arrivalCaseRoutes,
    ...screeningRoutes,
    ...childrenRoutes,
    ...eligibilityRoutes,
    ...letterRoutes,
    ...bookingRoutes,
    ...departureCaseRoutes,
    ...closingRoutes,
    ...reintegrationRoutes,
    ...followUpRoutes,
    ...serviceReferralRoutes,
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
