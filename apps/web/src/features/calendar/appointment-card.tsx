import { UnstyledButton } from '@mantine/core';
import { AlertIcon, CheckIcon, XIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import styles from './calendar.module.css';
import { isToCome, type CalendarAppointment } from './days.ts';

export interface AppointmentCardProps {
  appointment: CalendarAppointment;
  /** Names the colleague where several are shown. */
  withWhom: boolean;
  onOpen: () => void;
  /** Where it can be dragged. */
  onDragged?: () => void;
}

/** One appointment where it stands: hour, whose, where, and what is missing or became of it in words. */
export function AppointmentCard({ appointment, withWhom, onOpen, onDragged }: AppointmentCardProps) {
  const { t } = useTranslation('calendar');
  const { time } = useFormat();
  const { startsAt, timeZone, memberName, number, roomName, place, withUserName, state } = appointment;
  return (
    <UnstyledButton
      className={styles['card']!}
      data-state={state}
      data-appointment={appointment.id}
      onClick={onOpen}
      {...(onDragged && isToCome(appointment)
        ? {
            draggable: true,
            onDragStart: (event) => {
              // Ids only: what is dragged can be dropped into another program.
              event.dataTransfer.setData('text/plain', appointment.id);
              event.dataTransfer.effectAllowed = 'move';
              onDragged();
            },
          }
        : {})}
    >
      <strong>
        <time dateTime={startsAt}>{time(startsAt, timeZone)}</time>
      </strong>{' '}
      <Content>{memberName || number}</Content>
      <span className={styles['quiet']}>
        <Content>{number}</Content> · <Content>{roomName ?? place}</Content>
        {withWhom && (
          <>
            {' '}
            · {t('with')} <Content>{withUserName}</Content>
          </>
        )}
      </span>
      {isToCome(appointment) && appointment.interpreterNeeded && !appointment.interpreterBooked && (
        <IconWords icon={AlertIcon} tone="lamp">
          {t('noInterpreter')}
        </IconWords>
      )}
      {(state === 'attended' || state === 'missed') && (
        <IconWords icon={state === 'attended' ? CheckIcon : XIcon} tone={state === 'attended' ? 'moss' : 'quiet'}>
          {t(`state.${state}`)}
        </IconWords>
      )}
    </UnstyledButton>
  );
}
