import { List, Stack, Text } from '@mantine/core';
import { RETURN_TO_PREPARATION_REASONS } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { standingSeats, stoppedWith, type Seat } from '../data/bookings.queries.ts';
import { useReason } from '../parts/use-booking-words.ts';
import { BackToTravel, BookingLead, WithBooking, type BookingScene } from '../parts/with-booking.tsx';

type Reason = components['schemas']['StopSeatsDto']['reason'];

interface StopValues {
  passengerIds: string[];
  reason: Reason | '';
}

/** Seats are given back by member; before it is done, a page says whose seats stop with them (ux 17). */
export function StopPage() {
  return <WithBooking>{(scene) => <StopForm {...scene} />}</WithBooking>;
}

function StopForm({ file, booking, standing }: BookingScene) {
  const { t } = useTranslation('bookings');
  const reasonWords = useReason();
  const changed = useCaseChanged();
  const seats = standingSeats(booking);
  const form = useAppForm<StopValues>({
    initialValues: { passengerIds: seats.length === 1 ? [seats[0]!.id] : [], reason: '' },
    validate: {
      passengerIds: (ids) => (ids.length > 0 ? null : t('wrong.who')),
      reason: (reason) => (reason ? null : t('wrong.choose')),
    },
  });
  const { values } = form;
  const chosen = seats.filter(({ id }) => values.passengerIds.includes(id));
  const children = stoppedWith(booking, values.passengerIds);
  const journey = useJourney(
    form,
    async ({ passengerIds, reason }, version) => {
      const { error } = await client.POST('/api/bookings/{id}/stops', {
        params: { path: { id: booking.id } },
        body: { version, passengerIds, reason: reason as Reason },
      });
      if (error) throw error;
      await changed();
    },
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('do.stop')}
      lead={<BookingLead file={file} booking={booking} />}
      back={<BackToTravel caseId={file.id} />}
      sendLabel={t('do.stop')}
      warning={
        <Stack gap="xs">
          <Text size="sm">{t('form.stopWarning')}</Text>
          <Names seats={chosen} />
          {children.length > 0 && (
            <>
              <Text size="sm" fw={650}>
                {t('form.stopWith')}
              </Text>
              <Names seats={children} />
            </>
          )}
          {chosen.length + children.length === seats.length && <Text size="sm">{t('form.lastSeat')}</Text>}
        </Stack>
      }
      answers={() => [
        {
          title: t('do.stop'),
          answers: [
            {
              field: 'passengerIds',
              label: t('form.stopWho'),
              value: <Content>{chosen.map(({ name }) => name).join(', ')}</Content>,
            },
            { field: 'reason', label: t('form.why'), value: reasonWords(values.reason) },
          ],
        },
      ]}
      confirmation={() => ({ title: t('done.stop'), words: <Text>{t('done.stopNext')}</Text> })}
    >
      <ChoicesField
        field={form.field('passengerIds')}
        label={t('form.stopWho')}
        choices={seats.map(({ id, name }) => ({ value: id, label: <Content>{name}</Content> }))}
      />
      <ChoiceField
        field={form.field('reason')}
        label={t('form.why')}
        choices={RETURN_TO_PREPARATION_REASONS.map((value) => ({ value, label: reasonWords(value) }))}
      />
    </FormJourney>
  );
}

const Names = ({ seats }: { seats: readonly Seat[] }) => (
  <List size="sm">
    {seats.map(({ id, name }) => (
      <List.Item key={id}>
        <Content>{name}</Content>
      </List.Item>
    ))}
  </List>
);
