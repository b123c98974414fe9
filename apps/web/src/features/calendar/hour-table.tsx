import { Text, UnstyledButton } from '@mantine/core';
import { PlusIcon } from '@primer/octicons-react';
import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { timeAt } from '../../lib/format/office-time.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { AppointmentCard } from './appointment-card.tsx';
import styles from './calendar.module.css';
import { isWeekend, onDay, type CalendarAppointment } from './days.ts';

export interface DaysProps {
  days: readonly string[];
  today: string;
  rows: readonly CalendarAppointment[];
  holidayOf: ReadonlyMap<string, string>;
  /** Absent for whoever makes no appointments. */
  onSlot?: (day: string, time: string) => void;
  onOpen: (appointment: CalendarAppointment, to?: { day: string; time: string }) => void;
}

const USUAL = { from: 8, to: 18 };
const hourOf = ({ startsAt, timeZone }: CalendarAppointment): number => Number(timeAt(startsAt, timeZone).slice(0, 2));
const written = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Days side by side, an hour a row: an empty hour is the way to a new appointment, and where one can be moved to. */
export function HourTable({ days, today, rows, holidayOf, onSlot, onOpen }: DaysProps) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const [at, setAt] = useState({ row: 1, column: 0 });
  const dragged = useRef<CalendarAppointment | null>(null);
  const hours = rows.map(hourOf);
  const from = Math.min(USUAL.from, ...hours);
  const to = Math.max(USUAL.to, ...hours.map((hour) => hour + 1));
  const several = new Set(rows.map(({ withUserId }) => withUserId)).size > 1;
  const walk = (event: KeyboardEvent<HTMLTableElement>): void => {
    const across = document.documentElement.dir === 'rtl' ? -1 : 1;
    const step = STEPS[event.key];
    if (!step || !(event.target as HTMLElement).hasAttribute('data-slot')) return;
    const row = Math.min(Math.max(at.row + step[0], 0), to - from - 1);
    const column = Math.min(Math.max(at.column + step[1] * across, 0), days.length - 1);
    event.preventDefault();
    setAt({ row, column });
    event.currentTarget.querySelector<HTMLElement>(`[data-slot="${row} ${column}"]`)?.focus();
  };
  const drop = (day: string, hour: number) => (event: DragEvent) => {
    event.preventDefault();
    const moved = dragged.current;
    dragged.current = null;
    if (moved) onOpen(moved, { day, time: written(hour) });
  };
  return (
    <>
      {onSlot && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('hint')}
        </Text>
      )}
      <table className={styles['hours']} aria-label={t('title')} onKeyDown={walk}>
        <thead>
          <tr>
            <th scope="col" className={styles['hour']}>
              {t('hours')}
            </th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                data-today={day === today || undefined}
                data-weekend={isWeekend(day) || undefined}
              >
                {format.dayBy(day, { weekday: 'short' })}
                <Text size="xs" display="block" span>
                  <time dateTime={day}>{format.day(day)}</time>
                </Text>
                {day === today && (
                  <Text size="xs" fw={600} display="block" span>
                    {t('today')}
                  </Text>
                )}
                {holidayOf.has(day) && (
                  <Text size="xs" c="dimmed" display="block" span>
                    {t('holiday')} <Content>{holidayOf.get(day)}</Content>
                  </Text>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: to - from }, (_, row) => from + row).map((hour, row) => (
            <tr key={hour}>
              <th scope="row" className={styles['hour']}>
                <span data-content="">{written(hour)}</span>
              </th>
              {days.map((day, column) => (
                <td
                  key={day}
                  data-today={day === today || undefined}
                  data-weekend={isWeekend(day) || holidayOf.has(day) || undefined}
                  onDragOver={(event) => dragged.current && event.preventDefault()}
                  onDrop={drop(day, hour)}
                >
                  {onDay(rows, day)
                    .filter((each) => hourOf(each) === hour)
                    .map((each) => (
                      <AppointmentCard
                        key={each.id}
                        appointment={each}
                        withWhom={several}
                        onOpen={() => onOpen(each)}
                        {...(onSlot ? { onDragged: () => (dragged.current = each) } : {})}
                      />
                    ))}
                  {onSlot && (
                    <UnstyledButton
                      className={styles['slot']!}
                      data-slot={`${row} ${column}`}
                      tabIndex={at.row === row && at.column === column ? 0 : -1}
                      aria-label={t('slot', { day: format.day(day), time: written(hour) })}
                      onFocus={() => setAt({ row, column })}
                      onClick={() => onSlot(day, written(hour))}
                    >
                      <PlusIcon aria-hidden size={14} />
                    </UnstyledButton>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Rows and columns that an arrow key goes. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
