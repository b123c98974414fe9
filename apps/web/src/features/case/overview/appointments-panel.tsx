import { Alert, Button, Group, Text } from '@mantine/core';
import { AlertIcon, CheckIcon } from '@primer/octicons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useAppointmentFacts } from '../../appointments/use-appointment-facts.ts';
import classes from '../case.module.css';
import { membersOf, nameOf, useCaseChanged, type Appointment, type Case } from '../case-queries.ts';
import { MoveAppointment } from './move-appointment.tsx';

const AppointmentForm = lazy(() =>
  import('../../appointments/appointment-form.tsx').then((module) => ({ default: module.AppointmentForm })),
);

/** Meetings to come, and past ones nobody has said anything about yet. */
export function AppointmentsPanel({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const may = useMay();
  const changed = useCaseChanged();
  const [making, setMaking] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  // Somebody may settle what is worked on here: it stays in sight with what was begun.
  const [busy, setBusy] = useState<string | null>(null);
  const planned = file.appointments
    .filter(({ id, state }) => state === 'planned' || state === 'moved' || id === busy)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <Panel
      title={t('appointments.title')}
      actions={
        may('appointment.make', file.officeId) &&
        !making && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setDone(null);
              setMaking(true);
            }}
          >
            {t('appointments.make')}
          </Button>
        )
      }
    >
      {done && (
        <Alert color="moss" variant="light" role="status" mb="sm" icon={<CheckIcon aria-hidden />}>
          {done}
        </Alert>
      )}
      {making && (
        <Suspense fallback={null}>
          <AppointmentForm
            file={file}
            onCancel={() => setMaking(false)}
            onDone={async (words) => {
              setMaking(false);
              setDone(words);
              await changed();
            }}
          />
        </Suspense>
      )}
      {planned.length === 0 && !making && <Text c="dimmed">{t('appointments.none')}</Text>}
      <ul className={classes.entries}>
        {planned.map((appointment) => (
          <li key={appointment.id}>
            <OneAppointment
              file={file}
              appointment={appointment}
              onBusy={(at) => setBusy(at ? appointment.id : null)}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface OneAppointmentProps {
  file: Case;
  appointment: Appointment;
  onBusy: (busy: boolean) => void;
}

function OneAppointment({ file, appointment, onBusy }: OneAppointmentProps) {
  const { t } = useTranslation('case-page');
  const format = useFormat();
  const may = useMay();
  const changed = useCaseChanged();
  const facts = useAppointmentFacts();
  const [open, setOpenPart] = useState<'move' | 'cancel' | null>(null);
  const setOpen = (part: typeof open): void => {
    setOpenPart(part);
    onBusy(part !== null);
  };
  const attending = api.useMutation('post', '/api/appointments/{id}/attendance');
  const cancelling = api.useMutation('post', '/api/appointments/{id}/cancel');
  const params = { path: { id: appointment.id } };
  const action = useStandingAction({
    version: appointment.version,
    facts: facts(appointment, file.timeZone),
    askAgain: changed,
  });
  const run = (send: (version: number) => Promise<unknown>): void => {
    onBusy(true);
    action.run(async (version) => {
      await send(version);
      setOpen(null);
      await changed();
    });
  };
  const settle = (attendance: 'attended' | 'missed'): void =>
    run((version) => attending.mutateAsync({ params, body: { version, attendance } }));
  const cancel = (): void => run((version) => cancelling.mutateAsync({ params, body: { version } }));
  const begun = new Date(appointment.startsAt).getTime() <= Date.now();
  const mine = may('appointment.make', file.officeId);
  return (
    <>
      <Text fw={600}>{format.instant(appointment.startsAt, file.timeZone)}</Text>
      <div className={classes.quiet}>
        <Content>{membersOf(file, [appointment.memberId]).map(nameOf).join('')}</Content> {t('appointments.with')}{' '}
        <Content>{appointment.withUserName}</Content>, <Content>{appointment.roomName ?? appointment.place}</Content>
      </div>
      {appointment.interpreterNeeded && !appointment.interpreterBooked && (
        <IconWords icon={AlertIcon} tone="lamp">
          {t('appointments.noInterpreter')}
        </IconWords>
      )}
      {action.notice}
      {mine && open === null && (
        <Group gap="xs" mt={4}>
          {begun && (
            <>
              <Button size="compact-sm" loading={attending.isPending} onClick={() => settle('attended')}>
                {t('appointments.came')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => settle('missed')}>
                {t('appointments.didNotCome')}
              </Button>
            </>
          )}
          <Button size="compact-sm" variant="default" onClick={() => setOpen('move')}>
            {t('appointments.move')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setOpen('cancel')}>
            {t('appointments.cancel')}
          </Button>
        </Group>
      )}
      {open === 'cancel' && (
        <Group gap="xs" mt={4}>
          <Button size="compact-sm" color="brick" loading={cancelling.isPending} onClick={cancel}>
            {t('appointments.cancelNow')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setOpen(null)}>
            {t('appointments.keep')}
          </Button>
        </Group>
      )}
      {open === 'move' && <MoveAppointment file={file} appointment={appointment} onDone={() => setOpen(null)} />}
    </>
  );
}
