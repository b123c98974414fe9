import { Text } from '@mantine/core';
import { TRANSIT_VISA_STATES, type TransitVisaState } from '@homeward/contracts';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShortForm } from '../../../components/short-form/short-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { BackToTravel } from '../parts/with-booking.tsx';
import { SeatLead, WithSeat } from './with-seat.tsx';

/** Whether somebody may pass through a country, where no regulation says it. */
export function TransitPage() {
  const { t } = useTranslation('bookings');
  const { form = '' } = useParams({ strict: false });
  const countryCode = form.slice(-2);
  const format = useFormat();
  const changed = useCaseChanged();
  return (
    <WithSeat>
      {({ file, booking, seat, standing }) => (
        <ShortForm
          title={t('transit.title', { country: format.country(countryCode) })}
          lead={<SeatLead file={file} booking={booking} seat={seat} />}
          back={<BackToTravel caseId={file.id} />}
          questions={[
            {
              ...{ name: 'state', kind: 'choice', label: t('transit.question') },
              options: TRANSIT_VISA_STATES.map((value) => ({ value, label: t(`transit.choice.${value}`) })),
            },
            {
              ...{ name: 'validTo', kind: 'day', label: t('transit.validTo'), optional: true },
              when: ({ state }) => state === 'held',
            },
          ]}
          sendLabel={t('send')}
          standing={standing}
          onSend={async ({ state, validTo }, version) => {
            const { error } = await client.POST('/api/booking-seats/{id}/transit', {
              params: { path: { id: seat.id } },
              body: {
                ...{ version, countryCode, state: state as TransitVisaState, validTo: validTo || null },
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
