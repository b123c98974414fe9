import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { useCaseChanged, type Case } from '../../case/case-queries.ts';
import type { Booking } from '../data/bookings.queries.ts';
import { BackToTravel, BookingLead, WithBooking } from '../parts/with-booking.tsx';
import { inTypedFields } from './in-typed-fields.ts';
import { useLegAnswers } from './leg-answers.tsx';
import { legBody, legValues } from './leg-values.ts';
import { LegsFields, useLegRules, type WithLegs } from './legs-fields.tsx';

/** The carrier changed the hours of a ticketed journey. */
export function ChangePage() {
  return <WithBooking>{(file, booking) => <ChangeForm file={file} booking={booking} />}</WithBooking>;
}

function ChangeForm({ file, booking }: { file: Case; booking: Booking }) {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  const legAnswers = useLegAnswers();
  const form = useAppForm<WithLegs>({
    initialValues: { legs: booking.legs.map(legValues) },
    validate: { legs: useLegRules() },
  });
  const journey = useJourney(form, async ({ legs }) => {
    const { error } = await client.POST('/api/bookings/{id}/changes', {
      params: { path: { id: booking.id } },
      body: { version: booking.version, legs: legs.map(legBody) },
    });
    if (error) throw inTypedFields(error);
    await changed();
  });
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
