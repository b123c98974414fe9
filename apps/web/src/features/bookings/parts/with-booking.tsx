import { notFound, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useThisCase, type Case } from '../../case/case-queries.ts';
import { useBookings, type Booking } from '../data/bookings.queries.ts';

/** The booking named by the address, kept as it was read: a confirmation stays when the booking moves on. */
export function WithBooking({ children }: { children: (file: Case, booking: Booking) => ReactNode }) {
  const file = useThisCase();
  const { bookingId } = useParams({ strict: false });
  const query = useBookings(file.id);
  return (
    <QueryState query={query}>
      {({ rows }) => {
        const booking = rows.find(({ id }) => id === bookingId);
        if (!booking) throw notFound();
        return (
          <Kept key={booking.id} booking={booking}>
            {(read) => children(file, read)}
          </Kept>
        );
      }}
    </QueryState>
  );
}

function Kept({ booking, children }: { booking: Booking; children: (booking: Booking) => ReactNode }) {
  const [read] = useState(booking);
  return children(read);
}

/** Which booking of which family a form is about. */
export function BookingLead({ file, booking }: { file: Case; booking?: Booking }) {
  const { t } = useTranslation('bookings');
  return (
    <>
      <Content>{file.number}</Content>
      {booking && (
        <>
          {' · '}
          {t('number', { number: booking.number })}
        </>
      )}
    </>
  );
}

export function BackToTravel({ caseId }: { caseId: string }) {
  const { t } = useTranslation('bookings');
  return (
    <ButtonLink variant="default" to="/cases/$caseId/travel" params={{ caseId }}>
      {t('do.back')}
    </ButtonLink>
  );
}
