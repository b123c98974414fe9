import { Fieldset, Stack, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Fieldset.css';
import { SPECIAL_SERVICES, TRAVEL_MODES, type SpecialService, type TravelMode } from '@homeward/contracts';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { nameOf, useCaseChanged, useThisCase, type Case, type CaseMember } from '../../case/case-queries.ts';
import { STANDING, useBookings, type Booking } from '../data/bookings.queries.ts';
import { PlaceSelect, usePlace } from '../parts/place-select.tsx';
import { useTelling } from '../parts/use-telling.ts';
import { BackToTravel, BookingLead } from '../parts/with-booking.tsx';

interface RequestValues {
  who: string[];
  mode: TravelMode | '';
  fromPlace: string;
  toPlace: string;
  wishedFrom: string;
  wishedTo: string;
  wishes: string;
  /** By member. */
  services: Record<string, SpecialService[]>;
  caregiver: Record<string, string>;
}

const PREPARING: readonly CaseMember['stage'][] = ['PRE_DEPARTURE', 'READY_TO_TRAVEL'];

/** Seats are asked for: who, from where to where, and when. */
export function RequestPage() {
  const file = useThisCase();
  const query = useBookings(file.id);
  return <QueryState query={query}>{({ rows }) => <Begun file={file} bookings={rows} />}</QueryState>;
}

function Begun({ file, bookings: rows }: { file: Case; bookings: readonly Booking[] }) {
  const { t } = useTranslation('bookings');
  const { again } = useSearch({ strict: false }) as { again?: number };
  const [bookings] = useState(rows);
  const seated = bookings.flatMap(({ passengers }) =>
    passengers.filter(({ state }) => STANDING.includes(state)).map(({ memberId }) => memberId),
  );
  const free = file.members.filter(
    ({ id, stage, travelling, hold, stepsStopped }) =>
      PREPARING.includes(stage) && travelling && !hold && !stepsStopped && !seated.includes(id),
  );
  const [members] = useState(free);
  if (members.length > 0)
    return <RequestForm file={file} members={members} before={bookings.find(({ number }) => number === again)} />;
  return (
    <Page title={t('do.request')} lead={<BookingLead file={file} />}>
      <Empty title={t('form.nobody')}>
        <BackToTravel caseId={file.id} />
      </Empty>
    </Page>
  );
}

function RequestForm({
  file,
  members,
  before,
}: {
  file: Case;
  members: readonly CaseMember[];
  before: Booking | undefined;
}) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  const changed = useCaseChanged();
  const place = usePlace();
  const telling = useTelling();
  const form = useAppForm<RequestValues>({
    initialValues: {
      who: members.map(({ id }) => id),
      mode: before?.mode ?? 'air',
      ...{ fromPlace: before?.fromPlace ?? '', toPlace: before?.toPlace ?? '', wishedFrom: '', wishedTo: '' },
      ...{ wishes: before?.wishes ?? '', services: {}, caregiver: {} },
    },
    validate: {
      who: (who) => (who.length > 0 ? null : t('wrong.who')),
      mode: (mode) => (mode ? null : t('wrong.choose')),
      fromPlace: (code) => (code ? null : t('wrong.place')),
      toPlace: (code) => (code ? null : t('wrong.place')),
      wishedFrom: (day) => (isDay(day) ? null : t('wrong.day')),
      wishedTo: (day, { wishedFrom }) => (isDay(day) ? (day < wishedFrom ? t('wrong.order') : null) : t('wrong.day')),
      wishes: telling,
    },
  });
  const { values } = form;
  const going = members.filter(({ id }) => values.who.includes(id));
  const journey = useJourney(form, async (told) => {
    const { error } = await client.POST('/api/cases/{id}/bookings', {
      params: { path: { id: file.id } },
      body: {
        ...{ mode: told.mode as TravelMode, wishedFrom: told.wishedFrom, wishedTo: told.wishedTo },
        ...{ fromPlace: told.fromPlace, toPlace: told.toPlace, wishes: told.wishes.trim() || null },
        passengers: going.map(({ id }) => ({
          memberId: id,
          services: told.services[id] ?? [],
          caregiverMemberId: told.caregiver[id] || null,
        })),
      },
    });
    if (error) throw error;
    await changed();
  });
  const placeWords = (code: string) => {
    const found = place(code);
    return found && <Content>{`${found.city} (${code})`}</Content>;
  };
  return (
    <FormJourney
      journey={journey}
      title={t('do.request')}
      lead={<BookingLead file={file} />}
      back={<BackToTravel caseId={file.id} />}
      sendLabel={t('do.request')}
      answers={() => [
        {
          title: t('form.journey'),
          answers: [
            { field: 'who', label: t('form.who'), value: <Content>{going.map(nameOf).join(', ')}</Content> },
            { field: 'mode', label: t('form.mode'), value: values.mode && t(`mode.${values.mode}`) },
            { field: 'fromPlace', label: t('form.from'), value: placeWords(values.fromPlace) },
            { field: 'toPlace', label: t('form.to'), value: placeWords(values.toPlace) },
            {
              field: 'wishedFrom',
              label: t('form.wishedFrom'),
              value: isDay(values.wishedFrom) && format.day(values.wishedFrom),
            },
            {
              field: 'wishedTo',
              label: t('form.wishedTo'),
              value: isDay(values.wishedTo) && format.day(values.wishedTo),
            },
            { field: 'wishes', label: t('form.wishes'), value: values.wishes && <Content>{values.wishes}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('done.request'), words: <Text>{t('done.requestNext')}</Text> })}
    >
      <ChoicesField
        field={form.field('who')}
        label={t('form.who')}
        description={t('form.whoHint')}
        choices={members.map((member) => ({ value: member.id, label: <Content>{nameOf(member)}</Content> }))}
      />
      <ChoiceField
        field={form.field('mode')}
        label={t('form.mode')}
        inline
        choices={TRAVEL_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <PlaceSelect {...form.field('fromPlace')} label={t('form.from')} description={t('form.placeHint')} maw={480} />
      <PlaceSelect {...form.field('toPlace')} label={t('form.to')} description={t('form.placeHint')} maw={480} />
      <DayField {...form.field('wishedFrom')} label={t('form.wishedFrom')} maw={380} />
      <DayField {...form.field('wishedTo')} label={t('form.wishedTo')} maw={380} />
      {going.map((member) => (
        <Fieldset key={member.id} legend={<Content>{nameOf(member)}</Content>}>
          <Stack gap="md">
            {going.length > 1 && !member.principal && (
              <ChoiceField
                field={form.field(`caregiver.${member.id}`)}
                label={t('caregiver.label')}
                description={t('form.careHint')}
                choices={[
                  { value: '', label: t('caregiver.nobody') },
                  ...going
                    .filter(({ id }) => id !== member.id)
                    .map((other) => ({ value: other.id, label: <Content>{nameOf(other)}</Content> })),
                ]}
              />
            )}
            <ChoicesField
              field={{ ...form.field(`services.${member.id}`), value: values.services[member.id] ?? [] }}
              label={t('form.servicesOne')}
              description={t('form.servicesHint')}
              columns={2}
              choices={SPECIAL_SERVICES.map((value) => ({ value, label: t(`service.${value}`) }))}
            />
          </Stack>
        </Fieldset>
      ))}
      <Textarea {...form.field('wishes')} label={t('form.wishes')} description={t('form.wishesHint')} rows={3} />
    </FormJourney>
  );
}
