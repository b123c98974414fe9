import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { useFetchedAgain } from '../../components/standing/use-fetched-again.ts';
import { useStandingAction } from '../../components/standing/use-standing-action.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { useAppointmentFacts } from '../appointments/use-appointment-facts.ts';
import { appointmentNow } from './appointment-now.ts';
import { isToCome, type CalendarAppointment } from './days.ts';
import { Dialog } from './dialog.tsx';
import { InterpreterForm } from './interpreter-form.tsx';
import { MoveForm } from './move-form.tsx';

export interface OneAppointmentProps {
  appointment: CalendarAppointment;
  /** The hour it was dragged to. */
  to: { readonly day: string; readonly time: string } | null;
  onClose: () => void;
  onDone: (words: string) => Promise<void>;
}

/** What an appointment is, and all that can be done with it: move, interpret, say what became of it, cancel. */
export function OneAppointment({ appointment, to, onClose, onDone }: OneAppointmentProps) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const may = useMay();
  const { caseId, number, memberName, startsAt, timeZone, officeId, place, roomName, withUserName } = appointment;
  const changing = may('appointment.make', officeId) && isToCome(appointment);
  return (
    <Dialog title={t('one.title')} onClose={onClose}>
      <Stack gap="sm">
        <div>
          <Text fw={650}>
            <Content>{memberName || number}</Content> · {format.instant(startsAt, timeZone)}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`state.${stateOf(appointment)}`)} · {t('minutes', { count: appointment.durationMinutes })} ·{' '}
            <Content>{roomName ?? place}</Content> · {t('with')} <Content>{withUserName}</Content>
          </Text>
          <CaseLink caseId={caseId} onClick={onClose}>
            {t('one.openCase')} <Content>{number}</Content>
          </CaseLink>
        </div>
        {changing && (
          <>
            <Settling appointment={appointment} onDone={onDone} />
            <Divider />
            <MoveForm appointment={appointment} to={to} onDone={onDone} />
            <Divider label={t('one.interpreter')} labelPosition="left" />
            <InterpreterForm appointment={appointment} onDone={onDone} />
          </>
        )}
      </Stack>
    </Dialog>
  );
}

const stateOf = ({ state }: CalendarAppointment): 'planned' | 'moved' | 'attended' | 'missed' =>
  state === 'attended' || state === 'missed' || state === 'moved' ? state : 'planned';

/** What became of it once its hour has begun; and calling it off, asked twice. */
function Settling({ appointment: listed, onDone }: Pick<OneAppointmentProps, 'appointment' | 'onDone'>) {
  const { t } = useTranslation('calendar');
  const [sure, setSure] = useState(false);
  const attending = api.useMutation('post', '/api/appointments/{id}/attendance');
  const cancelling = api.useMutation('post', '/api/appointments/{id}/cancel');
  const facts = useAppointmentFacts();
  const [appointment, askAgain] = useFetchedAgain(listed, () => appointmentNow(listed));
  const { id, version, startsAt, timeZone } = appointment;
  const action = useStandingAction({ version, facts: facts(appointment, timeZone), askAgain });
  const params = { path: { id } };
  const begun = new Date(startsAt).getTime() <= Date.now();
  const settle = (attendance: 'attended' | 'missed'): void =>
    action.run(async (read) => {
      await attending.mutateAsync({ params, body: { version: read, attendance } });
      await onDone(t('done.settled'));
    });
  const cancel = (): void =>
    action.run(async (read) => {
      await cancelling.mutateAsync({ params, body: { version: read } });
      await onDone(t('done.cancelled'));
    });
  return (
    <>
      {action.notice}
      <Group gap="xs">
        {begun && (
          <>
            <Button size="compact-sm" loading={attending.isPending} onClick={() => settle('attended')}>
              {t('one.came')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => settle('missed')}>
              {t('one.didNotCome')}
            </Button>
          </>
        )}
        {sure ? (
          <>
            <Button size="compact-sm" color="brick" loading={cancelling.isPending} onClick={cancel}>
              {t('one.cancelSure')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setSure(false)}>
              {t('one.keep')}
            </Button>
          </>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setSure(true)}>
            {t('one.cancel')}
          </Button>
        )}
      </Group>
    </>
  );
}
