import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DueDay } from '../../components/due-day.tsx';
import type { components } from '../../lib/api/schema.ts';

type Due = Pick<components['schemas']['ComplaintRowDto'], 'due' | 'dueOn'>;

/** What somebody waits for, and until when, in words. */
export function ComplaintDue({ complaint: { due, dueOn } }: { complaint: Due }) {
  const { t } = useTranslation('complaints');
  if (!due || !dueOn) return t('due.nothing');
  return (
    <>
      <Text size="sm" component="span" display="block">
        {t(`due.${due}`)}
      </Text>
      <DueDay day={dueOn} />
    </>
  );
}
