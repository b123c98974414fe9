import { AlertIcon, ClockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format/use-format.ts';
import { IconWords } from './icon-words.tsx';

/** When something is due: how far off, the day itself, and overdue in words, never by colour alone (ux 19). */
export function DueDay({ day }: { day: string }) {
  const { t } = useTranslation('case-page');
  const format = useFormat();
  const overdue = format.daysFromToday(day) < 0;
  const when = { relative: format.fromToday(day), day: format.day(day) };
  return (
    <IconWords icon={overdue ? AlertIcon : ClockIcon} tone={overdue ? 'brick' : 'plain'}>
      {overdue ? t('due.overdue', when) : t('due.due', when)}
    </IconWords>
  );
}
