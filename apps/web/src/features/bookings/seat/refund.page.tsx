import { Text } from '@mantine/core';
import type { RefundState } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { ShortForm } from '../../../components/short-form/short-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { minorOf } from '../parts/money-typed.ts';
import { BackToTravel } from '../parts/with-booking.tsx';
import { SeatLead, WithSeat, type SeatScene } from './with-seat.tsx';

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
  return <WithSeat>{(scene) => <Refund {...scene} />}</WithSeat>;
}

function Refund({ file, booking, seat, standing }: SeatScene) {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  const next = seat.refundState ? NEXT[seat.refundState] : [];
  // What is sent here may be the last step, and is confirmed all the same.
  const [nothing] = useState(next.length === 0);
  const [lead, back] = [<SeatLead {...{ file, booking, seat }} />, <BackToTravel caseId={file.id} />];
  if (nothing)
    return (
      <Page title={t('do.refund')} lead={lead}>
        <Empty title={t('refund.nothing')}>{t('refund.nothingWords')}</Empty>
        {back}
      </Page>
    );
  return (
    <ShortForm
      {...{ title: t('do.refund'), lead, back, standing }}
      questions={[
        {
          ...{ name: 'state', kind: 'choice', label: t('form.refundState') },
          options: next.map((value) => ({ value, label: t(`refund.state.${value}`) })),
        },
        {
          ...{ name: 'refundMinor', kind: 'line', label: t('form.amount'), hint: t('wrong.amount') },
          when: ({ state }) => state === 'received',
        },
      ]}
      sendLabel={t('send')}
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
  );
}
