import { Button, Group } from '@mantine/core';
import type { InterpreterMode } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { VersionedForm } from '../../components/versioned-form.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import {
  InterpreterFields,
  interpreterOf,
  useInterpreterChecks,
  type InterpreterValues,
} from '../appointments/interpreter-fields.tsx';
import { appointmentNow } from './appointment-now.ts';
import type { CalendarAppointment } from './days.ts';

export interface InterpreterFormProps {
  appointment: CalendarAppointment;
  onDone: (words: string) => Promise<void>;
}

const valuesOf = (appointment: CalendarAppointment): InterpreterValues => ({
  interpreterNeeded: appointment.interpreterNeeded,
  interpreterBooked: appointment.interpreterBooked,
  interpreterMode: appointment.interpreterMode ?? '',
  language: appointment.language ?? '',
});

/** Whether one is needed and booked; the hour stays as it was promised. */
export function InterpreterForm({ appointment, onDone }: InterpreterFormProps) {
  const { t } = useTranslation(['calendar', 'versions']);
  const format = useFormat();
  const arranging = api.useMutation('post', '/api/appointments/{id}/interpreter');
  const { id, version } = appointment;
  const form = useAppForm<InterpreterValues>({
    initialValues: valuesOf(appointment),
    validate: useInterpreterChecks(),
  });
  const yesNo = (yes: boolean): string => t(yes ? 'versions:yes' : 'versions:no');
  return (
    <VersionedForm
      form={form}
      gap="sm"
      read={{ version, values: valuesOf(appointment) }}
      fields={[
        {
          ...{ name: 'interpreterNeeded', label: t('form.interpreterNeeded') },
          shown: ({ interpreterNeeded }) => yesNo(interpreterNeeded),
        },
        {
          ...{ name: 'interpreterBooked', label: t('form.interpreterBooked') },
          shown: ({ interpreterBooked }) => yesNo(interpreterBooked),
        },
        {
          ...{ name: 'interpreterMode', label: t('form.interpreterMode') },
          shown: ({ interpreterMode: mode }) => (mode ? t(`mode.${mode as InterpreterMode}`) : t('versions:none')),
        },
        {
          ...{ name: 'language', label: t('form.language') },
          shown: ({ language }) => (language ? format.language(language) : t('versions:none')),
        },
      ]}
      readNow={async () => {
        const now = await appointmentNow(appointment);
        return { version: now.version, values: valuesOf(now) };
      }}
      onSend={async (values, read) => {
        await arranging.mutateAsync({ params: { path: { id } }, body: { version: read, ...interpreterOf(values) } });
        await onDone(t('done.arranged'));
      }}
    >
      <InterpreterFields form={form} />
      <Group>
        <Button type="submit" variant="default" loading={form.sending}>
          {t('one.saveInterpreter')}
        </Button>
      </Group>
    </VersionedForm>
  );
}
