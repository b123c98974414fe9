import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { BackToTravel, BookingLead, WithBooking, type BookingScene } from '../parts/with-booking.tsx';
import { inTypedFields } from './in-typed-fields.ts';
import { useLegAnswers } from './leg-answers.tsx';
import { legBody, legValues } from './leg-values.ts';
import { LegsFields, useLegRules, type WithLegs } from './legs-fields.tsx';

/** The carrier changed the hours of a ticketed journey. */
export function ChangePage() {
  return <WithBooking>{(scene) => <ChangeForm {...scene} />}</WithBooking>;
}

function ChangeForm({ file, booking, standing }: BookingScene) {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  const legAnswers = useLegAnswers();
  const form = useAppForm<WithLegs>({
    initialValues: { legs: booking.legs.map(legValues) },
    validate: { legs: useLegRules() },
  });
  const journey = useJourney(
    form,
    async ({ legs }, version) => {
      const { error } = await client.POST('/api/bookings/{id}/changes', {
        params: { path: { id: booking.id } },
        body: { version, legs: legs.map(legBody) },
      });
      if (error) throw inTypedFields(error);
      await changed();
    },
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('do.change')}
      lead={<BookingLead file={file} booking={booking} />}
      back={<BackToTravel caseId={file.id} />}
      sendLabel={t('send')}
      answers={() => legAnswers(form.values.legs)}
      confirmation={() => ({ title: t('done.change'), words: <Text>{t('done.changeNext')}</Text> })}
    >
      <LegsFields form={form} />
    </FormJourney>
  );
}
