import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asBoard } from '../../features/departures/board/board-search.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const board = createRoute({
  getParentRoute: () => root,
  path: '/departures',
  validateSearch: asBoard,
  component: lazyRouteComponent(() => import('../../features/departures/board/board.page.tsx'), 'BoardPage'),
});

const floats = createRoute({
  getParentRoute: () => root,
  path: '/departures/floats',
  component: lazyRouteComponent(() => import('../../features/departures/floats/floats.page.tsx'), 'FloatsPage'),
});

const arrivals = createRoute({
  getParentRoute: () => root,
  path: '/arrivals',
  component: lazyRouteComponent(() => import('../../features/departures/arrivals/arrivals.page.tsx'), 'ArrivalsPage'),
});

const confirmArrival = createRoute({
  getParentRoute: () => root,
  path: '/arrivals/$receptionId',
  component: lazyRouteComponent(
    () => import('../../features/departures/arrivals/confirm-arrival.page.tsx'),
    'ConfirmArrivalPage',
  ),
});

const desk = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/desk',
  component: lazyRouteComponent(() => import('../../features/departures/desk/desk.page.tsx'), 'DeskPage'),
});

const briefing = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/briefing/$memberId',
  component: lazyRouteComponent(() => import('../../features/departures/last-days/briefing.page.tsx'), 'BriefingPage'),
});

const orientation = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/orientation',
  component: lazyRouteComponent(
    () => import('../../features/departures/last-days/orientation.page.tsx'),
    'OrientationPage',
  ),
});

const reception = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/reception',
  component: lazyRouteComponent(
    () => import('../../features/departures/last-days/reception.page.tsx'),
    'ReceptionPage',
  ),
});

/** Who leaves, with what money, and who awaits them. */
export const departureRoutes = [board, floats, arrivals, confirmArrival] as const;

/** What of it is done for one family. */
export const departureCaseRoutes = [desk, briefing, orientation, reception] as const;
