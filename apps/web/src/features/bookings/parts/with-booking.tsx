import { notFound, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import type { Standing } from '../../../components/standing/standing.ts';
import { useThisCase, type Case } from '../../case/case-queries.ts';
import { useBookings, type Booking } from '../data/bookings.queries.ts';
import { useBookingFacts } from './use-standing-facts.ts';

export interface BookingScene {
  readonly file: Case;
  readonly booking: Booking;
  readonly standing: Standing;
}

type OfBooking = (scene: BookingScene) => ReactNode;

/** The booking named by the address, for whatever changes it. */
export function WithBooking({ children }: { children: OfBooking }) {
  const file = useThisCase();
  const { bookingId } = useParams({ strict: false });
  const query = useBookings(file.id);
  return (
    <QueryState query={query}>
      {({ rows }) => {
        const booking = rows.find(({ id }) => id === bookingId);
        if (!booking) throw notFound();
        return (
          <Kept
            key={booking.id}
            file={file}
            booking={booking}
            readNow={async () => (await query.refetch()).data?.rows.find(({ id }) => id === booking.id)}
          >
            {children}
          </Kept>
        );
      }}
    </QueryState>
  );
}

interface KeptProps {
  file: Case;
  booking: Booking;
  readNow: () => Promise<Booking | undefined>;
  children: OfBooking;
}

/** Kept as it was read, so that a confirmation stays when the booking moves on; read anew once a colleague was faster. */
function Kept({ file, booking, readNow, children }: KeptProps) {
  const [read, setRead] = useState(booking);
  const factsOf = useBookingFacts();
  return children({
    ...{ file, booking: read },
    standing: {
      ...{ version: read.version, facts: factsOf(file, read) },
      askAgain: async () => setRead((await readNow()) ?? read),
    },
  });
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
