import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asAgain, asBookingDesk } from '../../features/bookings/desk/desk-search.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const desk = createRoute({
  getParentRoute: () => root,
  path: '/bookings',
  validateSearch: asBookingDesk,
  component: lazyRouteComponent(() => import('../../features/bookings/desk/booking-desk.page.tsx'), 'BookingDeskPage'),
});

const request = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/new',
  validateSearch: asAgain,
  component: lazyRouteComponent(() => import('../../features/bookings/request/request.page.tsx'), 'RequestPage'),
});

const offer = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/offer',
  component: lazyRouteComponent(() => import('../../features/bookings/offer/offer.page.tsx'), 'OfferPage'),
});

const tickets = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/tickets',
  component: lazyRouteComponent(() => import('../../features/bookings/tickets/tickets.page.tsx'), 'TicketsPage'),
});

const change = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/change',
  component: lazyRouteComponent(() => import('../../features/bookings/offer/change.page.tsx'), 'ChangePage'),
});

const stop = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/stop',
  component: lazyRouteComponent(() => import('../../features/bookings/stop/stop.page.tsx'), 'StopPage'),
});

const failure = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/failure',
  component: lazyRouteComponent(() => import('../../features/bookings/stop/failure.page.tsx'), 'FailurePage'),
});

const escort = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/escort',
  component: lazyRouteComponent(() => import('../../features/bookings/seat/escort.page.tsx'), 'EscortPage'),
});

const seat = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/seats/$passengerId',
  component: lazyRouteComponent(() => import('../../features/bookings/seat/seat.page.tsx'), 'SeatPage'),
});

const transit = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/seats/$passengerId/transit/$countryCode',
  component: lazyRouteComponent(() => import('../../features/bookings/seat/transit.page.tsx'), 'TransitPage'),
});

const refund = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/seats/$passengerId/refund',
  component: lazyRouteComponent(() => import('../../features/bookings/seat/refund.page.tsx'), 'RefundPage'),
});

/** The desk of those who book. */
export const bookingDeskRoutes = [desk] as const;

/** From a request for seats to their tickets, and back. */
export const bookingRoutes = [request, offer, tickets, change, stop, failure, escort, seat, transit, refund] as const;
