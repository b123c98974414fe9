import { Group, Text } from '@mantine/core';
import { AlertIcon, ClockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format/use-format.ts';

const SOON_DAYS = 7;

/** When something is due: how far it is from today, the day itself beside it, and "overdue" as a word with a sign. */
export function DueLines({ day }: { day: string | null }) {
  const { t } = useTranslation();
  const { day: written, daysFromToday, fromToday } = useFormat();
  if (day === null)
    return (
      <Text c="dimmed" span>
        {t('due.none')}
      </Text>
    );
  const left = daysFromToday(day);
  const late = left < 0;
  const Sign = late ? AlertIcon : ClockIcon;
  return (
    <span>
      <Group
        gap={4}
        wrap="nowrap"
        component="span"
        display="inline-flex"
        c={late ? 'brick' : undefined}
        fw={late ? 600 : 400}
      >
        {left <= SOON_DAYS && <Sign aria-hidden size={14} />}
        <span>{late ? t('due.overdue', { relative: fromToday(day) }) : fromToday(day)}</span>
      </Group>
      <Text size="xs" c="dimmed" display="block" span>
        <time dateTime={day}>{written(day)}</time>
      </Text>
    </span>
  );
}

/** When something last happened: how long ago, and the day itself. */
export function SinceLines({ instant }: { instant: string }) {
  const { day: written, fromToday } = useFormat();
  const day = new Intl.DateTimeFormat('en-CA').format(new Date(instant));
  return (
    <span>
      {fromToday(day)}
      <Text size="xs" c="dimmed" display="block" span>
        <time dateTime={instant}>{written(day)}</time>
      </Text>
    </span>
  );
}
