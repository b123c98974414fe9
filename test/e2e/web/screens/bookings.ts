import type { Page } from 'playwright-core';
import { askForSeatsOf, bookingsOf, holdSeats, someoneWithoutSeat, type Booked } from '../journeys.ts';
import type { Screen } from './screen.ts';

const HEADING = /./;

const asked = async (page: Page): Promise<Booked> => askForSeatsOf(page, await someoneWithoutSeat(page));
const held = async (page: Page): Promise<Booked> => {
  const booked = await asked(page);
  await holdSeats(page, booked);
  return booked;
};
const of =
  (prepare: (page: Page) => Promise<Booked>, form: string) =>
  async (page: Page): Promise<string> => {
    const { id, bookingId } = await prepare(page);
    return `/cases/${id}/travel/bookings/${bookingId}/${form}`;
  };
const ofSeat =
  (form: string) =>
  async (page: Page): Promise<string> => {
    const { id, bookingId } = await held(page);
    const booking = (await bookingsOf(page, id)).find((each) => each.id === bookingId)!;
    return `/cases/${id}/travel/bookings/${bookingId}/seats/${booking.passengers[0]!.id}/${form}`;
  };
const ofBooking = {
  route: '/travel/bookings/$bookingId/$form',
  as: 'hugo',
  heading: HEADING,
  focusElsewhere: true,
} as const;
const ofOneSeat = { ...ofBooking, route: '/travel/bookings/$bookingId/seats/$passengerId/$form' } as const;

/** Seats: from the request to the desk. */
export const BOOKING_SCREENS: readonly Screen[] = [
  { name: 'booking-desk', route: '/bookings', as: 'hugo', heading: 'Booking desk' },
  {
    ...{ name: 'bookings', route: '/travel', as: 'hugo', heading: HEADING, focusElsewhere: true },
    at: async (page) => `/cases/${(await held(page)).id}/travel`,
    open: async (page) => page.locator('main h3').first().waitFor(),
  },
  {
    ...{ name: 'booking-request', route: '/travel/bookings/new', as: 'hugo', heading: HEADING, focusElsewhere: true },
    at: async (page) => `/cases/${(await someoneWithoutSeat(page)).id}/travel/bookings/new`,
  },
  { ...ofBooking, name: 'booking-offer', at: of(asked, 'offer') },
  { ...ofBooking, name: 'booking-tickets', at: of(held, 'tickets') },
  { ...ofBooking, name: 'booking-change', at: of(held, 'change') },
  { ...ofBooking, name: 'booking-failure', at: of(held, 'failure') },
  { ...ofBooking, name: 'booking-escort', at: of(held, 'escort') },
  {
    ...{ ...ofBooking, name: 'booking-stop', at: of(held, 'stop') },
    open: async (page) => {
      await page.locator('main input[type=radio]').first().check();
      await page.locator('main button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  { ...ofOneSeat, name: 'seat-company', at: ofSeat('company') },
  { ...ofOneSeat, name: 'seat-transit', at: ofSeat('transit-TR') },
  { ...ofOneSeat, name: 'seat-refund', at: ofSeat('refund') },
];
