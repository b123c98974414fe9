import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { api } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { dayAt, instantAt, timeAt } from '../../../lib/format/office-time.ts';
import { useCaseChanged, type Appointment, type Case } from '../case-queries.ts';

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
  const form = useAppForm({
    initialValues: {
      day: dayAt(appointment.startsAt, file.timeZone),
      time: timeAt(appointment.startsAt, file.timeZone),
    },
    validate: {
      day: (day) => (isDay(day) ? null : t('step.wrong.day')),
      time: (time) => (/^\d\d:\d\d$/.test(time) ? null : t('appointments.wrongTime')),
    },
  });
  const send = async ({ day, time }: { day: string; time: string }): Promise<void> => {
    await moving.mutateAsync({
      params: { path: { id: appointment.id } },
      body: { version: appointment.version, startsAt: instantAt(day, time, file.timeZone) },
    });
    onDone();
    await changed();
  };
  return (
    <AppForm form={form} onSend={send} gap="xs">
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
    </AppForm>
  );
}
