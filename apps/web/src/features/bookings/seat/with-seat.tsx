import { notFound, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Content } from '../../../components/content.tsx';
import type { Case } from '../../case/case-queries.ts';
import type { Booking, Seat } from '../data/bookings.queries.ts';
import { BookingLead, WithBooking } from '../parts/with-booking.tsx';

/** The seat named by the address, with its booking. */
export function WithSeat({ children }: { children: (file: Case, booking: Booking, seat: Seat) => ReactNode }) {
  const { passengerId } = useParams({ strict: false });
  return (
    <WithBooking>
      {(file, booking) => {
        const seat = booking.passengers.find(({ id }) => id === passengerId);
        if (!seat) throw notFound();
        return children(file, booking, seat);
      }}
    </WithBooking>
  );
}

export const SeatLead = ({ file, booking, seat }: { file: Case; booking: Booking; seat: Seat }) => (
  <>
    <BookingLead file={file} booking={booking} /> · <Content>{seat.name}</Content>
  </>
);
