import { Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Fieldset.css';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { isProblem, type Problem } from '../../../lib/api/problem.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { seatsById, standingSeats } from '../data/bookings.queries.ts';
import { minorOf, typedOf } from '../parts/money-typed.ts';
import { useTelling } from '../parts/use-telling.ts';
import { BackToTravel, BookingLead, WithBooking, type BookingScene } from '../parts/with-booking.tsx';

interface TicketValues {
  tickets: { passengerId: string; ticketNumber: string; fare: string }[];
  projectId: string;
}

/** The tickets of a booking, one for each traveller; with them they are booked. */
export function TicketsPage() {
  return <WithBooking>{(scene) => <TicketsForm {...scene} />}</WithBooking>;
}

function TicketsForm({ file, booking, standing }: BookingScene) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  const changed = useCaseChanged();
  const telling = useTelling();
  const seats = standingSeats(booking);
  const currency = seats.find((seat) => seat.currency)?.currency ?? 'EUR';
  const form = useAppForm<TicketValues>({
    initialValues: {
      tickets: seats.map(({ id, fareMinor }) => ({
        ...{ passengerId: id, ticketNumber: '', fare: typedOf(fareMinor, currency) },
      })),
      projectId: booking.projects.length === 1 ? booking.projects[0]!.id : '',
    },
    validate: {
      tickets: {
        ticketNumber: (number) => (number.trim().length >= 3 ? telling(number) : t('wrong.missing')),
        fare: (fare) => (minorOf(fare, currency) === null ? t('wrong.amount') : null),
      },
      projectId: (id) => (id || booking.projects.length === 0 ? null : t('wrong.choose')),
    },
  });
  const { values } = form;
  const seatOf = seatsById(seats);
  const journey = useJourney(
    form,
    async ({ tickets, projectId }, version) => {
      const { error } = await client.POST('/api/bookings/{id}/tickets', {
        params: { path: { id: booking.id } },
        body: {
          ...{ version, projectId: projectId || null },
          tickets: tickets.filter(seatOf).map(({ passengerId, ticketNumber, fare }) => ({
            ...{ passengerId, ticketNumber: ticketNumber.trim(), fareMinor: minorOf(fare, currency), currency },
          })),
        },
      });
      if (error) throw besideNumbers(error);
      await changed();
    },
    standing,
  );
  const project = booking.projects.find(({ id }) => id === values.projectId);
  return (
    <FormJourney
      journey={journey}
      title={t('do.tickets')}
      lead={<BookingLead file={file} booking={booking} />}
      back={<BackToTravel caseId={file.id} />}
      sendLabel={t('do.tickets')}
      answers={() => [
        {
          title: t('do.tickets'),
          answers: [
            ...values.tickets.map(({ ticketNumber, fare, ...row }, i) => ({
              field: `tickets.${i}.ticketNumber`,
              label: t('form.ticket'),
              value: (
                <>
                  <Content>{`${seatOf(row)?.name}: ${ticketNumber}`}</Content>
                  {', '}
                  {format.money(minorOf(fare, currency) ?? 0, currency)}
                </>
              ),
            })),
            {
              field: 'projectId',
              label: t('paidBy'),
              value: project ? <Content>{project.name}</Content> : t('noProject'),
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('done.tickets'), words: <Text>{t('done.ticketsNext')}</Text> })}
    >
      <Stack gap="sm">
        {values.tickets.map((row, i) => {
          const seat = seatOf(row);
          return (
            seat && (
              <Fieldset key={seat.id} legend={<Content>{seat.name}</Content>}>
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <TextInput {...form.field(`tickets.${i}.ticketNumber`)} label={t('form.ticket')} maxLength={40} />
                  <TextInput {...form.field(`tickets.${i}.fare`)} label={t('form.fare')} inputMode="decimal" />
                </SimpleGrid>
              </Fieldset>
            )
          );
        })}
      </Stack>
      {booking.projects.length > 1 && (
        <ChoiceField
          field={form.field('projectId')}
          label={t('form.project')}
          choices={booking.projects.map(({ id, name }) => ({ value: id, label: <Content>{name}</Content> }))}
        />
      )}
      {booking.projects.length === 0 && <Text>{t('noProject')}</Text>}
    </FormJourney>
  );
}

/** That nobody answers for a child is said beside the number of its ticket. */
function besideNumbers(error: unknown): unknown {
  if (!isProblem(error)) return error;
  const fields = error.fields?.map((each) => ({ ...each, field: each.field.replace(/caregiver$/, 'ticketNumber') }));
  return { ...error, ...(fields && { fields }) } as Problem;
}
