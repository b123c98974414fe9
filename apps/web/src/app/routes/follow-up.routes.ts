import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asCalls } from '../../features/follow-up/calls/calls-search.ts';
import { theAdministration } from './the-administration.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const pages = () => import('../../features/follow-up/pages.ts');

const calls = createRoute({
  getParentRoute: () => root,
  path: '/calls',
  validateSearch: asCalls,
  component: lazyRouteComponent(pages, 'CallsPage'),
});

const calledSatisfaction = createRoute({
  getParentRoute: () => root,
  path: '/calls/$roundId/satisfaction',
  component: lazyRouteComponent(pages, 'CalledSatisfactionPage'),
});

const tab = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up',
  component: lazyRouteComponent(pages, 'FollowUpTab'),
});

const contact = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up/contact/$roundId',
  component: lazyRouteComponent(pages, 'ContactPage'),
});

const satisfaction = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up/satisfaction/$roundId',
  component: lazyRouteComponent(pages, 'SatisfactionPage'),
});

const waive = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up/waive/$roundId',
  component: lazyRouteComponent(pages, 'WaivePage'),
});

const resume = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up/$followUpId/resume',
  component: lazyRouteComponent(pages, 'ResumePage'),
});

const death = createRoute({
  getParentRoute: () => theCase,
  path: '/follow-up/$followUpId/death',
  component: lazyRouteComponent(pages, 'DeathPage'),
});

const schedules = createRoute({
  getParentRoute: () => theAdministration,
  path: '/follow-up-schedules',
  component: lazyRouteComponent(() => import('../../features/follow-up/schedules/schedules.page.tsx'), 'SchedulesPage'),
});

/** Whom to call today. */
export const callRoutes = [calls, calledSatisfaction] as const;

/** How contact is kept with one family. */
export const followUpRoutes = [tab, contact, satisfaction, waive, resume, death] as const;

/** Which rounds are held, and how long after an arrival. */
export const scheduleRoutes = [schedules] as const;
