import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { theCase } from './the-case.ts';

const screenings = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/screenings',
  component: lazyRouteComponent(() => import('../../features/case-screening/screenings.page.tsx'), 'ScreeningsPage'),
});

const openedScreening = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/screenings/$screeningId',
  component: lazyRouteComponent(
    () => import('../../features/case-screening/opened-screening.page.tsx'),
    'OpenedScreeningPage',
  ),
});

const screening = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/screening/$memberId/$kind',
  component: lazyRouteComponent(() => import('../../features/case-screening/form/screening.page.tsx'), 'ScreeningPage'),
});

const careLevel = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/care-level/$memberId',
  component: lazyRouteComponent(() => import('../../features/case-screening/care-level.page.tsx'), 'CareLevelPage'),
});

const referFlag = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/protection-flags/$flagId',
  component: lazyRouteComponent(() => import('../../features/case-screening/refer-flag.page.tsx'), 'ReferFlagPage'),
});

const countAsVulnerable = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/vulnerability/$memberId',
  component: lazyRouteComponent(
    () => import('../../features/case-screening/vulnerability.page.tsx'),
    'VulnerabilityPage',
  ),
});

const endVulnerability = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/vulnerability/$vulnerabilityId/end',
  component: lazyRouteComponent(
    () => import('../../features/case-screening/end-vulnerability.page.tsx'),
    'EndVulnerabilityPage',
  ),
});

const asylumClaim = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/asylum-claim/$memberId',
  component: lazyRouteComponent(() => import('../../features/asylum-claim/asylum-claim.page.tsx'), 'AsylumClaimPage'),
});

/** How vulnerable each member is, and what follows from it. */
export const screeningRoutes = [
  screenings,
  openedScreening,
  screening,
  careLevel,
  referFlag,
  countAsVulnerable,
  endVulnerability,
  asylumClaim,
] as const;
