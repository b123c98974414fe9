import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AppForm } from '../../components/form/app-form.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { dayAt, instantAt, timeAt } from '../../lib/format/office-time.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useSession } from '../../lib/session/session-store.ts';
import {
  InterpreterFields,
  interpreterOf,
  useInterpreterChecks,
  type InterpreterValues,
} from './interpreter-fields.tsx';
import { useOpenRooms } from './use-open-rooms.ts';

export type CaseFile = components['schemas']['CaseDto'];

export interface AppointmentFormProps {
  file: CaseFile;
  /** By the clock of the office; the next full hour when absent. */
  day?: string;
  time?: string;
  /** @param words what was done, to be shown until it is read */
  onDone: (words: string) => Promise<void>;
  onCancel: () => void;
}

interface Values extends InterpreterValues {
  memberId: string;
  withUserId: string;
  day: string;
  time: string;
  durationMinutes: string;
  roomId: string;
  place: string;
}

const DURATIONS = [15, 30, 45, 60, 90, 120, 180];
const HOUR_MS = 3_600_000;

/** A meeting of somebody of a case: with what is usual filled in, so that an ordinary one needs no more than saving. */
export function AppointmentForm({ file, day, time, onDone, onCancel }: AppointmentFormProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const format = useFormat();
  const { user } = useSession();
  const making = api.useMutation('post', '/api/cases/{id}/appointments');
  const rooms = useOpenRooms(file.officeId);
  const colleagues = api.useQuery('get', '/api/colleagues', { params: { query: { officeId: file.officeId } } });
  const principal = file.members.find((member) => member.principal) ?? file.members[0]!;
  const soon = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS);
  const form = useAppForm<Values>({
    initialValues: {
      ...{ memberId: principal.id, withUserId: user.id, durationMinutes: '60', roomId: '', place: file.officeName },
      ...{ day: day ?? dayAt(soon, file.timeZone), time: time ?? timeAt(soon, file.timeZone) },
      ...{ interpreterNeeded: false, interpreterBooked: false, interpreterMode: '' },
      language: principal.preferredLanguage ?? '',
    },
    validate: {
      memberId: (id) => (id ? null : t('form.memberMissing')),
      day: (typed) => (isDay(typed) ? null : t('form.dayMissing')),
      time: (typed) => (/^\d\d:\d\d$/.test(typed) ? null : t('form.timeMissing')),
      place: (typed) => (typed.trim() ? null : t('form.placeMissing')),
      ...useInterpreterChecks(),
    },
  });
  const send = async (values: Values): Promise<void> => {
    const startsAt = instantAt(values.day, values.time, file.timeZone);
    await making.mutateAsync({
      params: { path: { id: file.id } },
      body: {
        ...{ memberId: values.memberId, withUserId: values.withUserId, startsAt, place: values.place.trim() },
        durationMinutes: Number(values.durationMinutes),
        ...(values.roomId ? { roomId: values.roomId } : {}),
        ...interpreterOf(values),
      },
    });
    await onDone(t('done.made', { when: format.instant(startsAt, file.timeZone) }));
  };
  const others = (colleagues.data?.rows ?? []).filter(({ id }) => id !== user.id);
  return (
    <AppForm form={form} onSend={send} gap="sm">
      {file.members.length > 1 && (
        <Select
          {...form.field('memberId')}
          label={t('form.member')}
          data={file.members.map(({ id, givenNames, familyName }) => ({
            value: id,
            label: `${givenNames} ${familyName}`.trim(),
          }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DayField {...form.field('day')} label={t('form.day')} />
        <TextInput {...form.field('time')} type="time" label={t('form.time', { zone: file.timeZone })} />
        <Select
          {...form.field('durationMinutes')}
          label={t('form.duration')}
          data={DURATIONS.map((minutes) => ({ value: String(minutes), label: t('minutes', { count: minutes }) }))}
        />
        <Select
          {...form.field('withUserId')}
          label={t('form.withUser')}
          searchable
          data={[
            { value: user.id, label: user.displayName },
            ...others.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <Select
          {...form.field('roomId')}
          label={t('form.room')}
          data={[{ value: '', label: t('form.noRoom') }, ...rooms.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <TextInput {...form.field('place')} label={t('form.place')} maxLength={300} dir="auto" />
      </SimpleGrid>
      <InterpreterFields form={form} />
      <Group gap="xs">
        <Button type="submit" loading={form.sending}>
          {t('form.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}
