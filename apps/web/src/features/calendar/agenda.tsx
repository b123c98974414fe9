import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { PlusIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { AppointmentCard } from './appointment-card.tsx';
import styles from './calendar.module.css';
import { onDay } from './days.ts';
import type { DaysProps } from './hour-table.tsx';

/** Day after day as a list: on a telephone, and for whoever reads rather than looks. */
export function Agenda({ days, today, rows, holidayOf, onSlot, onOpen, whole }: DaysProps & { whole: boolean }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const weekday = (day: string): string => format.dayBy(day, { weekday: 'short' });
  const several = new Set(rows.map(({ withUserId }) => withUserId)).size > 1;
  const shown = whole ? days : days.filter((day) => onDay(rows, day).length > 0);
  if (shown.length === 0) return <Empty title={t('none')} />;
  return (
    <Stack gap="md">
      {shown.map((day) => {
        const planned = onDay(rows, day);
        return (
          <section key={day} className={styles['day']} aria-label={`${weekday(day)} ${format.day(day)}`}>
            <Group justify="space-between" gap="sm" mb={4}>
              <Title order={2} size="h4">
                {weekday(day)} <time dateTime={day}>{format.day(day)}</time>
                {day === today && ` · ${t('today')}`}
              </Title>
              {onSlot && day >= today && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<PlusIcon aria-hidden size={14} />}
                  aria-label={t('slot', { day: format.day(day), time: '09:00' })}
                  onClick={() => onSlot(day, '09:00')}
                >
                  {t('new')}
                </Button>
              )}
            </Group>
            {holidayOf.has(day) && (
              <Text size="sm" c="dimmed">
                {t('holiday')} <Content>{holidayOf.get(day)}</Content>
              </Text>
            )}
            {planned.length === 0 && (
              <Text size="sm" c="dimmed">
                {t('noneOfDay')}
              </Text>
            )}
            {planned.map((each) => (
              <AppointmentCard key={each.id} appointment={each} withWhom={several} onOpen={() => onOpen(each)} />
            ))}
          </section>
        );
      })}
    </Stack>
  );
}
