import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asAgain, asBookingDesk } from '../../features/bookings/desk/desk-search.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const forms = (): Promise<typeof import('../../features/bookings/booking-forms.tsx')> =>
  import('../../features/bookings/booking-forms.tsx');

const desk = createRoute({
  getParentRoute: () => root,
  path: '/bookings',
  validateSearch: asBookingDesk,
  component: lazyRouteComponent(forms, 'BookingDeskPage'),
});

const request = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/new',
  validateSearch: asAgain,
  component: lazyRouteComponent(forms, 'RequestPage'),
});

const booking = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/$form',
  component: lazyRouteComponent(forms, 'BookingFormPage'),
});

const seat = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/bookings/$bookingId/seats/$passengerId/$form',
  component: lazyRouteComponent(forms, 'SeatFormPage'),
});

/** The desk of those who book. */
export const bookingDeskRoutes = [desk] as const;

/** From a request for seats to their tickets, and back. */
export const bookingRoutes = [request, booking, seat] as const;
