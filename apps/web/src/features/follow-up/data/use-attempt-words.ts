import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Attempt } from './follow-up.queries.ts';

/** "Telephone: nobody answered, 3 Mar 2026, 10:15 CET · Irina; again on 4 Mar". */
export function useCallWords(timeZone: string): (attempt: Attempt) => string {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  return ({ channel, outcome, attemptedAt, byName, againOn }) =>
    [
      `${t(`channel.${channel}`)}: ${t(`outcome.${outcome}`)}`,
      format.instant(attemptedAt, timeZone),
      byName,
      againOn && t('round.again', { day: format.day(againOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
