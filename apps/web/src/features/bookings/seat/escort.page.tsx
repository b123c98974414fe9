import { Text } from '@mantine/core';
import { ESCORT_KINDS, type EscortKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ShortForm } from '../../../components/short-form/short-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { BackToTravel, BookingLead, WithBooking } from '../parts/with-booking.tsx';

/** Who goes along, and since when it is sure. */
export function EscortPage() {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  return (
    <WithBooking>
      {({ file, booking, standing }) => (
        <ShortForm
          title={t('escort.add')}
          lead={<BookingLead file={file} booking={booking} />}
          back={<BackToTravel caseId={file.id} />}
          questions={[
            {
              ...{ name: 'kind', kind: 'choice', label: t('escort.kindLabel') },
              options: ESCORT_KINDS.map((value) => ({ value, label: t(`escort.kind.${value}`) })),
            },
            { name: 'name', kind: 'line', label: t('escort.name') },
            { name: 'phone', kind: 'line', label: t('escort.phone'), optional: true },
            { name: 'confirmedOn', kind: 'day', label: t('escort.confirmedOn'), optional: true },
          ]}
          sendLabel={t('send')}
          standing={standing}
          onSend={async ({ kind, name, phone, confirmedOn }, version) => {
            const { error } = await client.POST('/api/bookings/{id}/escorts', {
              params: { path: { id: booking.id } },
              body: {
                ...{ version, kind: kind as EscortKind, name: name!, phone: phone || null },
                confirmedOn: confirmedOn || null,
              },
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
