import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';

type Schemas = components['schemas'];
export type Booking = Schemas['BookingDto'];
export type Seat = Schemas['SeatDto'];
export type Leg = Schemas['ShownLegDto'];
export type Airport = Schemas['AirportDto'];
export type DeskLine = Schemas['DeskLineDto'];

const ofCase = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export const useBookings = (caseId: string) => api.useQuery('get', '/api/cases/{id}/bookings', ofCase(caseId));

/** Airports change with a release: asked for once. */
export const useAirports = () => api.useQuery('get', '/api/reference/airports', {}, { staleTime: Infinity });

export const STANDING: readonly Seat['state'][] = ['asked', 'held', 'ticketed'];
export const standingSeats = ({ passengers }: Booking): Seat[] =>
  passengers.filter(({ state }) => STANDING.includes(state));

/** The seat a typed row is for; none once it was given back while the row was typed. */
export const seatsById =
  (seats: readonly Seat[]) =>
  ({ passengerId }: { readonly passengerId: string }): Seat | undefined =>
    seats.find(({ id }) => id === passengerId);

/** Children whose seats stop when these do not travel: the same rule as the server’s. */
export const stoppedWith = (booking: Booking, ids: readonly string[]): Seat[] =>
  standingSeats(booking).filter(
    ({ id, child, caregiverPassengerId }) =>
      child && caregiverPassengerId !== null && ids.includes(caregiverPassengerId) && !ids.includes(id),
  );
