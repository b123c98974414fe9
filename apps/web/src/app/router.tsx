import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FailedScreen } from './shell/failed-screen.tsx';
import { NotFoundScreen } from './shell/not-found-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { asTimeline } from '../features/case/timeline/timeline-search.ts';
import { asCaseSearch } from '../features/case-list/case-search.ts';
import { asPage } from '../lib/search-params.ts';

/** Every address of the back office on one page. A screen is loaded when somebody goes there. */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen, errorComponent: FailedScreen });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home.page.tsx'), 'HomePage'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: asCaseSearch,
  component: lazyRouteComponent(() => import('../features/case-list/case-list.page.tsx'), 'CaseListPage'),
});

const theCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../features/case/case.page.tsx'), 'CasePage'),
});
const overview = createRoute({
  getParentRoute: () => theCase,
  path: '/',
  component: lazyRouteComponent(() => import('../features/case/overview/overview.tab.tsx'), 'OverviewTab'),
});
const step = createRoute({
  getParentRoute: () => theCase,
  path: '/step/$action',
  component: lazyRouteComponent(() => import('../features/case/step/step.page.tsx'), 'StepPage'),
});
const people = createRoute({
  getParentRoute: () => theCase,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/case/people/people.tab.tsx'), 'PeopleTab'),
});
const join = createRoute({
  getParentRoute: () => theCase,
  path: '/people/join',
  component: lazyRouteComponent(() => import('../features/case/people/join-member.page.tsx'), 'JoinMemberPage'),
});
const split = createRoute({
  getParentRoute: () => theCase,
  path: '/people/split',
  component: lazyRouteComponent(() => import('../features/case/people/split-family.page.tsx'), 'SplitFamilyPage'),
});
const counselling = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling',
  component: lazyRouteComponent(() => import('../features/case-counselling/counselling.page.tsx'), 'CounsellingPage'),
});

const counsellingSession = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/session',
  component: lazyRouteComponent(() => import('../features/case-counselling/session/session.page.tsx'), 'SessionPage'),
});

const openedSession = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/sessions/$sessionId',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/session/opened-session.page.tsx'),
    'OpenedSessionPage',
  ),
});

const declaration = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/declaration/$memberId',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/declaration/declaration.page.tsx'),
    'DeclarationPage',
  ),
});
const eligibility = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility',
  component: lazyRouteComponent(() => import('../features/case-eligibility/eligibility.tab.tsx'), 'EligibilityTab'),
});
const files = createRoute({
  getParentRoute: () => theCase,
  path: '/files',
  component: lazyRouteComponent(() => import('../features/case-files/files.tab.tsx'), 'FilesTab'),
});
const travel = createRoute({
  getParentRoute: () => theCase,
  path: '/travel',
  component: lazyRouteComponent(() => import('../features/case/coming.tab.tsx'), 'TravelTab'),
});
const reintegration = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration',
  component: lazyRouteComponent(() => import('../features/case/coming.tab.tsx'), 'ReintegrationTab'),
});
const followUp = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up',
  component: lazyRouteComponent(() => import('../features/case/coming.tab.tsx'), 'FollowUpTab'),
});
const timeline = createRoute({
  getParentRoute: () => theCase,
  path: '/timeline',
  validateSearch: asTimeline,
  component: lazyRouteComponent(() => import('../features/case/timeline/timeline.tab.tsx'), 'TimelineTab'),
});
const access = createRoute({
  getParentRoute: () => theCase,
  path: '/access',
  component: lazyRouteComponent(() => import('../features/case/access/access.tab.tsx'), 'AccessTab'),
});

const declarationStep = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/declarations/$declarationId/$step',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/declaration/declaration-step.page.tsx'),
    'DeclarationStepPage',
  ),
});

const dataNotice = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/data-notice',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/information/data-notice.page.tsx'),
    'DataNoticePage',
  ),
});

const asylumInformation = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/asylum-information',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/information/asylum-information.page.tsx'),
    'AsylumInformationPage',
  ),
});

const consent = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/consent',
  component: lazyRouteComponent(() => import('../features/case-counselling/consent/consent.page.tsx'), 'ConsentPage'),
});

const withdrawConsent = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/consents/$consentId/withdraw',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/consent/withdraw-consent.page.tsx'),
    'WithdrawConsentPage',
  ),
});

const sharing = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/sharing',
  component: lazyRouteComponent(() => import('../features/case-counselling/consent/sharing.page.tsx'), 'SharingPage'),
});

const caseTabs = [
  ...([overview, step, people, counselling, eligibility, travel, reintegration, followUp] as const),
  ...([files, timeline, access] as const),
] as const;
const peopleForms = [join, split] as const;
const counsellingForms = [
  ...([counsellingSession, openedSession, declaration, declarationStep] as const),
  ...([dataNotice, asylumInformation, consent, withdrawConsent, sharing] as const),
] as const;

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../features/notices/notices.page.tsx'), 'NoticesPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    cases,
    notices,
    theCase.addChildren([...caseTabs, ...peopleForms, ...counsellingForms]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
