import { AlertIcon, ClockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Booking } from '../data/bookings.queries.ts';

/** Until when the seats are held, and that it is over, in words and never by colour alone (ux 19). */
export function Limits({ booking, zone }: { booking: Booking; zone: string }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  if (booking.state !== 'held') return null;
  const limits = [
    ['option', booking.optionExpiresAt],
    ['ticketing', booking.ticketingLimitAt],
  ] as const;
  return (
    <>
      {limits.map(([kind, at]) => {
        if (!at) return null;
        const over = new Date(at) <= new Date();
        const when = format.instant(at, zone);
        return (
          <div key={kind}>
            <IconWords icon={over ? AlertIcon : ClockIcon} tone={over ? 'brick' : 'plain'}>
              {over ? t(`limit.${kind}Over`, { when }) : t(`limit.${kind}`, { when })}
            </IconWords>
          </div>
        );
      })}
    </>
  );
}
