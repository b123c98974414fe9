import { Text } from '@mantine/core';
import type { RefundState } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ShortForm } from '../../../components/short-form/short-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { minorOf } from '../parts/money-typed.ts';
import { BackToTravel } from '../parts/with-booking.tsx';
import { SeatLead, WithSeat } from './with-seat.tsx';

/** The same moves as the server’s: only what can come next is offered. */
const NEXT: Readonly<Record<RefundState, readonly RefundState[]>> = {
  'to-ask': ['asked', 'not-refundable'],
  asked: ['received', 'refused'],
  received: [],
  refused: ['asked'],
  'not-refundable': ['to-ask'],
};

/** How far the money of a seat that was given back is. */
export function RefundPage() {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  return (
    <WithSeat>
      {({ file, booking, seat, standing }) => (
        <ShortForm
          title={t('do.refund')}
          lead={<SeatLead file={file} booking={booking} seat={seat} />}
          back={<BackToTravel caseId={file.id} />}
          questions={[
            {
              ...{ name: 'state', kind: 'choice', label: t('form.refundState') },
              options: (seat.refundState ? NEXT[seat.refundState] : []).map((value) => ({
                ...{ value, label: t(`refund.state.${value}`) },
              })),
            },
            {
              ...{ name: 'refundMinor', kind: 'line', label: t('form.amount'), hint: t('wrong.amount') },
              when: ({ state }) => state === 'received',
            },
          ]}
          sendLabel={t('send')}
          standing={standing}
          onSend={async ({ state, refundMinor }, version) => {
            const currency = seat.currency ?? 'EUR';
            const amount = refundMinor ? minorOf(refundMinor, currency) : null;
            const { error } = await client.POST('/api/booking-seats/{id}/refund', {
              params: { path: { id: seat.id } },
              body: {
                ...{ version, state: state as RefundState, refundMinor: amount },
                currency: amount === null ? null : currency,
              },
            });
            if (error) throw error;
            await changed();
          }}
          done={{ title: t('done.saved'), next: <Text>{t('done.savedNext')}</Text> }}
        />
      )}
    </WithSeat>
  );
}
