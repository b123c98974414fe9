import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asBoard } from '../../features/departures/board/board-search.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const pages = () => import('../../features/departures/pages.ts');

const board = createRoute({
  getParentRoute: () => root,
  path: '/departures',
  validateSearch: asBoard,
  component: lazyRouteComponent(pages, 'BoardPage'),
});

const floats = createRoute({
  getParentRoute: () => root,
  path: '/departures/floats',
  component: lazyRouteComponent(pages, 'FloatsPage'),
});

const arrivals = createRoute({
  getParentRoute: () => root,
  path: '/arrivals',
  component: lazyRouteComponent(pages, 'ArrivalsPage'),
});

const confirmArrival = createRoute({
  getParentRoute: () => root,
  path: '/arrivals/$receptionId',
  component: lazyRouteComponent(pages, 'ConfirmArrivalPage'),
});

const desk = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/desk',
  component: lazyRouteComponent(pages, 'DeskPage'),
});

const briefing = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/briefing/$memberId',
  component: lazyRouteComponent(pages, 'BriefingPage'),
});

const orientation = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/orientation',
  component: lazyRouteComponent(pages, 'OrientationPage'),
});

const reception = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/reception',
  component: lazyRouteComponent(pages, 'ReceptionPage'),
});

/** Who leaves, with what money, and who awaits them. */
export const departureRoutes = [board, floats, arrivals, confirmArrival] as const;

/** What of it is done for one family. */
export const departureCaseRoutes = [desk, briefing, orientation, reception] as const;
