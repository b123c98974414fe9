import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../components/standing/standing.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Case } from '../../case/case-queries.ts';
import type { Booking, Seat } from '../data/bookings.queries.ts';
import { caregiverOf } from './caregiver-of.ts';

/** What both versions of a booking are compared by, when a colleague was faster. */
export function useBookingFacts(): (file: Case, booking: Booking) => readonly Fact[] {
  const { t } = useTranslation(['bookings', 'versions']);
  const { instant } = useFormat();
  return ({ timeZone }, { state, legs, reference, optionExpiresAt, ticketingLimitAt, passengers, escorts }) => [
    { name: 'state', label: t('versions:state'), value: t(`state.${state}`) },
    { name: 'reference', label: t('reference'), value: reference ?? '' },
    {
      ...{ name: 'legs', label: t('form.journey') },
      value: legs.map((leg) => `${leg.fromPlace} – ${leg.toPlace}, ${instant(leg.departsAt, leg.fromZone)}`).join('; '),
    },
    {
      ...{ name: 'optionExpiresAt', label: t('form.optionDay') },
      value: optionExpiresAt ? instant(optionExpiresAt, timeZone) : '',
    },
    {
      ...{ name: 'ticketingLimitAt', label: t('form.limitDay') },
      value: ticketingLimitAt ? instant(ticketingLimitAt, timeZone) : '',
    },
    {
      ...{ name: 'passengers', label: t('travellers') },
      value: passengers.map((seat) => `${seat.name}: ${t(`seat.${seat.state}`)}`).join('; '),
    },
    { name: 'escorts', label: t('escorts'), value: escorts.map(({ name }) => name).join(', ') },
  ];
}

/** What both versions of a seat are compared by. */
export function useSeatFacts(): (booking: Booking, seat: Seat) => readonly Fact[] {
  const { t } = useTranslation(['bookings', 'versions']);
  const { country } = useFormat();
  return (booking, seat) => [
    { name: 'state', label: t('versions:state'), value: t(`seat.${seat.state}`) },
    { name: 'caregiver', label: t('caregiver.is'), value: caregiverOf(booking, seat) ?? '' },
    {
      ...{ name: 'services', label: t('form.servicesOne') },
      value: seat.services.map(({ code }) => t(`service.${code}`)).join(', '),
    },
    { name: 'baggageKg', label: t('form.baggage'), value: seat.baggageKg === null ? '' : String(seat.baggageKg) },
    {
      ...{ name: 'refundState', label: t('form.refundState') },
      value: seat.refundState ? t(`refund.state.${seat.refundState}`) : '',
    },
    {
      ...{ name: 'transit', label: t('transit.answer') },
      value: seat.transit
        .map(({ answer, countryCode }) => t(`transit.${answer}`, { country: country(countryCode) }))
        .join('; '),
    },
  ];
}
