import { notFound, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Content } from '../../../components/content.tsx';
import type { Seat } from '../data/bookings.queries.ts';
import { useSeatFacts } from '../parts/use-standing-facts.ts';
import { BookingLead, WithBooking, type BookingScene } from '../parts/with-booking.tsx';

export interface SeatScene extends BookingScene {
  readonly seat: Seat;
}

/** The seat named by the address, with its booking, for whatever changes it. */
export function WithSeat({ children }: { children: (scene: SeatScene) => ReactNode }) {
  const factsOf = useSeatFacts();
  const { passengerId } = useParams({ strict: false });
  return (
    <WithBooking>
      {({ file, booking, standing: { askAgain } }) => {
        const seat = booking.passengers.find(({ id }) => id === passengerId);
        if (!seat) throw notFound();
        return children({
          ...{ file, booking, seat },
          standing: { version: seat.version, facts: factsOf(booking, seat), askAgain },
        });
      }}
    </WithBooking>
  );
}

export const SeatLead = ({ file, booking, seat }: Omit<SeatScene, 'standing'>) => (
  <>
    <BookingLead file={file} booking={booking} /> · <Content>{seat.name}</Content>
  </>
);
