import type { components } from '../../../lib/api/schema.ts';

export type Flight = components['schemas']['BoardFlightDto'];
export type Traveller = components['schemas']['BoardTravellerDto'];
export type OutcomeResult = components['schemas']['OutcomeResultDto'];
export type TravellerOfFlight = Traveller & { readonly flight: Flight };

export const travellersOf = (flights: readonly Flight[]): TravellerOfFlight[] =>
  flights.flatMap((flight) => flight.travellers.map((traveller) => ({ ...traveller, flight })));

export const isAwaited = ({ state }: Traveller): boolean => state === 'ticketed';
export const flightName = ({ carrier, serviceNumber }: Flight): string => `${carrier} ${serviceNumber}`;
export const wayOf = ({ fromPlace, toPlace }: Flight): string => `${fromPlace} – ${toPlace}`;
export const hourOf = ({ departsLocal }: Flight): string => departsLocal.slice(11);
export const dayOf = ({ departsLocal }: Flight): string => departsLocal.slice(0, 10);
