import { Text, TextInput } from '@mantine/core';
import { SPECIAL_SERVICES, type SpecialService } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { standingSeats } from '../data/bookings.queries.ts';
import { BackToTravel } from '../parts/with-booking.tsx';
import { SeatLead, WithSeat, type SeatScene } from './with-seat.tsx';

interface SeatValues {
  services: SpecialService[];
  /** A seat or an escort of the booking, by its id. */
  caregiverPassengerId: string;
  baggageKg: string;
}

/** What is brought for somebody, what they carry, and who answers for a child. */
export function SeatPage() {
  return <WithSeat>{(scene) => <SeatForm {...scene} />}</WithSeat>;
}

function SeatForm({ file, booking, seat, standing }: SeatScene) {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  const adults = standingSeats(booking).filter(({ id, child }) => !child && id !== seat.id);
  const form = useAppForm<SeatValues>({
    initialValues: {
      services: seat.services.map(({ code }) => code),
      caregiverPassengerId: seat.caregiverPassengerId ?? seat.caregiverEscortId ?? '',
      baggageKg: seat.baggageKg === null ? '' : String(seat.baggageKg),
    },
    validate: {
      baggageKg: (kg) => (kg === '' || (/^\d{1,3}$/.test(kg) && Number(kg) <= 200) ? null : t('wrong.kg')),
    },
  });
  const { values } = form;
  const journey = useJourney(
    form,
    async ({ services, caregiverPassengerId: caregiver, baggageKg }, version) => {
      const adult = adults.some(({ id }) => id === caregiver);
      const { error } = await client.POST('/api/booking-seats/{id}', {
        params: { path: { id: seat.id } },
        body: {
          ...{ version, services, baggageKg: baggageKg === '' ? null : Number(baggageKg) },
          caregiverPassengerId: adult ? caregiver : null,
          caregiverEscortId: !adult && caregiver ? caregiver : null,
        },
      });
      if (error) throw error;
      await changed();
    },
    standing,
  );
  const format = useFormat();
  const company = [...adults, ...booking.escorts];
  return (
    <FormJourney
      journey={journey}
      title={t('do.seat')}
      lead={<SeatLead file={file} booking={booking} seat={seat} />}
      back={<BackToTravel caseId={file.id} />}
      sendLabel={t('send')}
      answers={() => [
        {
          title: t('do.seat'),
          answers: [
            ...(seat.child
              ? [
                  {
                    field: 'caregiverPassengerId',
                    label: t('caregiver.label'),
                    value: <Content>{company.find(({ id }) => id === values.caregiverPassengerId)?.name}</Content>,
                  },
                ]
              : []),
            {
              field: 'services',
              label: t('form.servicesOne'),
              value: format.list(values.services.map((code) => t(`service.${code}`))),
            },
            { field: 'baggageKg', label: t('form.baggage'), value: <Content>{values.baggageKg}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('done.saved'), words: <Text>{t('done.savedNext')}</Text> })}
    >
      {seat.child && (
        <ChoiceField
          field={form.field('caregiverPassengerId')}
          label={t('caregiver.label')}
          description={t('caregiver.hint')}
          choices={[
            ...adults.map(({ id, name }) => ({ value: id, label: <Content>{name}</Content> })),
            ...booking.escorts.map(({ id, name }) => ({
              value: id,
              label: (
                <>
                  <Content>{name}</Content> ({t('caregiver.escort')})
                </>
              ),
            })),
            { value: '', label: t('caregiver.nobody') },
          ]}
        />
      )}
      <ChoicesField
        field={form.field('services')}
        label={t('form.servicesOne')}
        description={t('form.servicesHint')}
        columns={2}
        choices={SPECIAL_SERVICES.map((value) => ({ value, label: t(`service.${value}`) }))}
      />
      <TextInput {...form.field('baggageKg')} label={t('form.baggage')} inputMode="numeric" maw={160} />
    </FormJourney>
  );
}
