import { notFound, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ChangePage } from './offer/change.page.tsx';
import { OfferPage } from './offer/offer.page.tsx';
import { EscortPage } from './seat/escort.page.tsx';
import { RefundPage } from './seat/refund.page.tsx';
import { SeatPage } from './seat/seat.page.tsx';
import { TransitPage } from './seat/transit.page.tsx';
import { FailurePage } from './stop/failure.page.tsx';
import { StopPage } from './stop/stop.page.tsx';
import { TicketsPage } from './tickets/tickets.page.tsx';

export { BookingDeskPage } from './desk/booking-desk.page.tsx';
export { RequestPage } from './request/request.page.tsx';

/** The forms of a booking by what stands last in their address: one part to load, for whoever uses one uses the next. */
const OF_BOOKING: Readonly<Record<string, ComponentType>> = {
  ...{ offer: OfferPage, tickets: TicketsPage, change: ChangePage },
  ...{ stop: StopPage, failure: FailurePage, escort: EscortPage },
};
/** A transit visa is answered by country: `transit-TR`. */
const OF_SEAT: Readonly<Record<string, ComponentType>> = {
  company: SeatPage,
  refund: RefundPage,
  transit: TransitPage,
};

export function BookingFormPage() {
  const { form = '' } = useParams({ strict: false });
  const Form = OF_BOOKING[form];
  if (!Form) throw notFound();
  return <Form key={form} />;
}

export function SeatFormPage() {
  const { form = '' } = useParams({ strict: false });
  const Form = OF_SEAT[form.replace(/-[A-Z]{2}$/, '')];
  if (!Form) throw notFound();
  return <Form key={form} />;
}
