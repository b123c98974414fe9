import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asTimeline } from '../../features/case/timeline/timeline-search.ts';
import { theCase } from './the-case.ts';

const overview = createRoute({
  getParentRoute: () => theCase,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/case/overview/overview.tab.tsx'), 'OverviewTab'),
});

const step = createRoute({
  getParentRoute: () => theCase,
  path: '/step/$action',
  component: lazyRouteComponent(() => import('../../features/case/step/step.page.tsx'), 'StepPage'),
});

const people = createRoute({
  getParentRoute: () => theCase,
  path: '/people',
  component: lazyRouteComponent(() => import('../../features/case/people/people.tab.tsx'), 'PeopleTab'),
});

const join = createRoute({
  getParentRoute: () => theCase,
  path: '/people/join',
  component: lazyRouteComponent(() => import('../../features/case/people/join-member.page.tsx'), 'JoinMemberPage'),
});

const split = createRoute({
  getParentRoute: () => theCase,
  path: '/people/split',
  component: lazyRouteComponent(() => import('../../features/case/people/split-family.page.tsx'), 'SplitFamilyPage'),
});

const eligibility = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility',
  component: lazyRouteComponent(() => import('../../features/case-eligibility/eligibility.tab.tsx'), 'EligibilityTab'),
});

const files = createRoute({
  getParentRoute: () => theCase,
  path: '/files',
  component: lazyRouteComponent(() => import('../../features/case-files/files.tab.tsx'), 'FilesTab'),
});

const reintegration = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration',
  component: lazyRouteComponent(
    () => import('../../features/case-reintegration/reintegration.tab.tsx'),
    'ReintegrationTab',
  ),
});

const followUp = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up',
  component: lazyRouteComponent(() => import('../../features/case/coming.tab.tsx'), 'FollowUpTab'),
});

const timeline = createRoute({
  getParentRoute: () => theCase,
  path: '/timeline',
  validateSearch: asTimeline,
  component: lazyRouteComponent(() => import('../../features/case/timeline/timeline.tab.tsx'), 'TimelineTab'),
});

const access = createRoute({
  getParentRoute: () => theCase,
  path: '/access',
  component: lazyRouteComponent(() => import('../../features/case/access/access.tab.tsx'), 'AccessTab'),
});

const tabs = [overview, people, eligibility, reintegration, followUp, files, timeline, access] as const;
const forms = [step, join, split] as const;

/** The tabs of a case, and the forms that lead from them. */
export const caseRoutes = [...tabs, ...forms] as const;
