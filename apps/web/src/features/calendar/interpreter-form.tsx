import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { api } from '../../lib/api/client.ts';
import {
  InterpreterFields,
  interpreterOf,
  useInterpreterChecks,
  type InterpreterValues,
} from '../appointments/interpreter-fields.tsx';
import type { CalendarAppointment } from './days.ts';

export interface InterpreterFormProps {
  appointment: CalendarAppointment;
  onDone: (words: string) => Promise<void>;
}

/** Whether one is needed and booked; the hour stays as it was promised. */
export function InterpreterForm({ appointment, onDone }: InterpreterFormProps) {
  const { t } = useTranslation('calendar');
  const arranging = api.useMutation('post', '/api/appointments/{id}/interpreter');
  const { id, version, interpreterNeeded, interpreterBooked, interpreterMode, language } = appointment;
  const form = useAppForm<InterpreterValues>({
    initialValues: {
      ...{ interpreterNeeded, interpreterBooked },
      interpreterMode: interpreterMode ?? '',
      language: language ?? '',
    },
    validate: useInterpreterChecks(),
  });
  return (
    <AppForm
      form={form}
      gap="sm"
      onSend={async (values) => {
        await arranging.mutateAsync({ params: { path: { id } }, body: { version, ...interpreterOf(values) } });
        await onDone(t('done.arranged'));
      }}
    >
      <InterpreterFields form={form} />
      <Group>
        <Button type="submit" variant="default" loading={form.sending}>
          {t('one.saveInterpreter')}
        </Button>
      </Group>
    </AppForm>
  );
}
