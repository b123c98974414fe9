import { Text } from '@mantine/core';
import { BOOKING_FAILURES, type BookingFailure } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ShortForm } from '../../../components/short-form/short-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { BackToTravel, BookingLead, WithBooking } from '../parts/with-booking.tsx';

/** Nothing could be sold; the seats are free to be asked for anew. */
export function FailurePage() {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  return (
    <WithBooking>
      {({ file, booking, standing }) => (
        <ShortForm
          title={t('do.fail')}
          lead={<BookingLead file={file} booking={booking} />}
          back={<BackToTravel caseId={file.id} />}
          questions={[
            {
              ...{ name: 'reason', kind: 'choice', label: t('form.why') },
              options: BOOKING_FAILURES.map((value) => ({ value, label: t(`reason.${value}`) })),
            },
          ]}
          sendLabel={t('send')}
          standing={standing}
          onSend={async ({ reason }, version) => {
            const { error } = await client.POST('/api/bookings/{id}/failure', {
              params: { path: { id: booking.id } },
              body: { version, reason: reason as BookingFailure },
            });
            if (error) throw error;
            await changed();
          }}
          done={{ title: t('done.saved'), next: <Text>{t('done.savedNext')}</Text> }}
        />
      )}
    </WithBooking>
  );
}
