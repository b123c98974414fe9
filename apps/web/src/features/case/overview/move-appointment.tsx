import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { VersionedForm } from '../../../components/versioned-form.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { dayAt, instantAt, timeAt } from '../../../lib/format/office-time.ts';
import { caseNow, useCaseChanged, type Appointment, type Case } from '../case-queries.ts';

interface MoveValues {
  day: string;
  time: string;
}

interface MoveAppointmentProps {
  file: Case;
  appointment: Appointment;
  onDone: () => void;
}

/** Another hour for a meeting, by the clock of the office. */
export function MoveAppointment({ file, appointment, onDone }: MoveAppointmentProps) {
  const { t } = useTranslation(['case-page', 'common']);
  const changed = useCaseChanged();
  const moving = api.useMutation('post', '/api/appointments/{id}/move');
  const format = useFormat();
  const valuesOf = ({ startsAt }: Appointment): MoveValues => ({
    day: dayAt(startsAt, file.timeZone),
    time: timeAt(startsAt, file.timeZone),
  });
  const form = useAppForm<MoveValues>({
    initialValues: valuesOf(appointment),
    validate: {
      day: (day) => (isDay(day) ? null : t('step.wrong.day')),
      time: (time) => (/^\d\d:\d\d$/.test(time) ? null : t('appointments.wrongTime')),
    },
  });
  const send = async ({ day, time }: MoveValues, version: number): Promise<void> => {
    await moving.mutateAsync({
      params: { path: { id: appointment.id } },
      body: { version, startsAt: instantAt(day, time, file.timeZone) },
    });
    onDone();
    await changed();
  };
  return (
    <VersionedForm
      form={form}
      read={{ version: appointment.version, values: valuesOf(appointment) }}
      fields={[
        { name: 'day', label: t('appointments.day'), shown: ({ day }) => (isDay(day) ? format.day(day) : day) },
        { name: 'time', label: t('appointments.time', { zone: file.timeZone }), shown: ({ time }) => time },
      ]}
      onSend={send}
      readNow={async () => {
        const { appointments } = await caseNow(file.id);
        const now = appointments.find(({ id }) => id === appointment.id) ?? appointment;
        return { version: now.version, values: valuesOf(now) };
      }}
    >
      <DayField {...form.field('day')} label={t('appointments.day')} />
      <TextInput {...form.field('time')} type="time" label={t('appointments.time', { zone: file.timeZone })} />
      <Group gap="xs">
        <Button type="submit" size="xs" loading={form.sending}>
          {t('appointments.moveNow')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </VersionedForm>
  );
}
