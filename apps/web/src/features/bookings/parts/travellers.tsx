import { AlertIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { Case } from '../../case/case-queries.ts';
import { STANDING, type Booking, type Seat } from '../data/bookings.queries.ts';
import { caregiverOf } from './caregiver-of.ts';
import { useReason } from './use-booking-words.ts';

/** Who travels, with what each seat still lacks, in words. */
export function Travellers({ file, booking }: { file: Case; booking: Booking }) {
  return (
    <Rows>
      {booking.passengers.map((seat) => (
        <Traveller key={seat.id} file={file} booking={booking} seat={seat} />
      ))}
    </Rows>
  );
}

function Traveller({ file, booking, seat }: { file: Case; booking: Booking; seat: Seat }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  const may = useMay();
  const reason = useReason();
  const stands = STANDING.includes(seat.state);
  const params = { caseId: file.id, bookingId: booking.id, passengerId: seat.id };
  const caregiver = caregiverOf(booking, seat);
  const facts: ReactNode[] = [
    t(`seat.${seat.state}`),
    seat.stopReason && seat.stopReason !== seat.state && reason(seat.stopReason),
    seat.child && t('child'),
    seat.ticketNumber && (
      <>
        {t('ticket')} <Content>{seat.ticketNumber}</Content>
      </>
    ),
    seat.fareMinor !== null && seat.currency && format.money(seat.fareMinor, seat.currency),
    seat.baggageKg !== null && t('baggage', { kg: format.number(seat.baggageKg) }),
  ];
  const care: ReactNode[] = [
    caregiver && (
      <>
        {t('caregiver.is')} <Content>{caregiver}</Content>
      </>
    ),
    ...seat.services.map(({ code }) => t(`service.${code}`)),
    seat.refundState && t(`refund.state.${seat.refundState}`),
  ].filter(Boolean);
  const open: ReactNode[] = stands
    ? [
        ...(seat.caregiverMissing ? [t('caregiver.missing')] : []),
        ...seat.transit
          .filter(({ answer }) => answer === 'unknown' || answer === 'expired')
          .map(({ answer, countryCode }) => t(`transit.${answer}`, { country: format.country(countryCode) })),
      ]
    : [];
  const answered = seat.transit
    .filter(({ answer }) => answer === 'held' || answer === 'not-needed')
    .map(({ answer, countryCode }) => t(`transit.${answer}`, { country: format.country(countryCode) }));
  const at = '/cases/$caseId/travel/bookings/$bookingId/seats/$passengerId/$form' as const;
  return (
    <Row
      title={<Content>{seat.name}</Content>}
      lines={[
        facts,
        [...care, ...(stands ? answered : [])],
        ...open.map((words) => [
          <IconWords key="open" icon={AlertIcon} tone="brick">
            {words}
          </IconWords>,
        ]),
      ]}
      actions={
        <>
          {stands && may('booking.request', file.officeId) && (
            <AnchorLink to={at} params={{ ...params, form: 'company' }} fz="sm">
              {t('do.seat')}
            </AnchorLink>
          )}
          {stands &&
            may('booking.request', file.officeId) &&
            seat.transit.map(({ countryCode }) => (
              <AnchorLink key={countryCode} to={at} params={{ ...params, form: `transit-${countryCode}` }} fz="sm">
                {t('transit.answer')}: {format.country(countryCode)}
              </AnchorLink>
            ))}
          {seat.refundState && seat.refundState !== 'received' && may('booking.record', file.officeId) && (
            <AnchorLink to={at} params={{ ...params, form: 'refund' }} fz="sm">
              {t('do.refund')}
            </AnchorLink>
          )}
        </>
      }
    />
  );
}
