import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { VersionedForm } from '../../components/versioned-form.tsx';
import { api } from '../../lib/api/client.ts';
import { dayAt, instantAt, timeAt } from '../../lib/format/office-time.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useOpenRooms } from '../appointments/use-open-rooms.ts';
import { appointmentNow } from './appointment-now.ts';
import type { CalendarAppointment } from './days.ts';

export interface MoveFormProps {
  appointment: CalendarAppointment;
  /** The hour it was dragged to. */
  to: { readonly day: string; readonly time: string } | null;
  onDone: (words: string) => Promise<void>;
}

const valuesOf = ({ startsAt, timeZone, roomId }: CalendarAppointment) => ({
  day: dayAt(startsAt, timeZone),
  time: timeAt(startsAt, timeZone),
  roomId: roomId ?? '',
});

/** Another hour or another room; what is taken is said in words, with whose it is. */
export function MoveForm({ appointment, to, onDone }: MoveFormProps) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const { id, version, timeZone, officeId } = appointment;
  const moving = api.useMutation('post', '/api/appointments/{id}/move');
  const rooms = useOpenRooms(officeId);
  const form = useAppForm({
    initialValues: { ...valuesOf(appointment), ...to },
    validate: {
      day: (typed) => (isDay(typed) ? null : t('form.dayMissing')),
      time: (typed) => (/^\d\d:\d\d$/.test(typed) ? null : t('form.timeMissing')),
    },
  });
  return (
    <VersionedForm
      form={form}
      gap="sm"
      read={{ version, values: valuesOf(appointment) }}
      fields={[
        { name: 'day', label: t('form.day'), shown: ({ day }) => (isDay(day) ? format.day(day) : day) },
        { name: 'time', label: t('form.time', { zone: timeZone }), shown: ({ time }) => time },
        {
          ...{ name: 'roomId', label: t('form.room') },
          shown: ({ roomId }) => (
            <Content>{rooms.find((room) => room.id === roomId)?.name ?? t('form.noRoom')}</Content>
          ),
        },
      ]}
      readNow={async () => {
        const now = await appointmentNow(appointment);
        return { version: now.version, values: valuesOf(now) };
      }}
      onSend={async (values, read, { roomId }) => {
        const at = instantAt(values.day, values.time, timeZone);
        const room = values.roomId === roomId ? {} : { roomId: values.roomId || null };
        await moving.mutateAsync({ params: { path: { id } }, body: { version: read, startsAt: at, ...room } });
        await onDone(t('done.moved', { when: format.instant(at, timeZone) }));
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <DayField {...form.field('day')} label={t('form.day')} />
        <TextInput {...form.field('time')} type="time" label={t('form.time', { zone: timeZone })} />
        <Select
          {...form.field('roomId')}
          label={t('form.room')}
          data={[
            { value: '', label: t('form.noRoom') },
            ...rooms.map((room) => ({ value: room.id, label: room.name })),
          ]}
        />
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('one.move')}
        </Button>
      </Group>
    </VersionedForm>
  );
}
