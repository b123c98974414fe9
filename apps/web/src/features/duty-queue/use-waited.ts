import { useTranslation } from 'react-i18next';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** How long somebody has waited, in the one unit that says it: minutes, then hours, then days. */
export function useWaited(): (since: string) => string {
  const { t } = useTranslation('duty-queue');
  return (since) => {
    const minutes = Math.max(0, Math.floor((Date.now() - new Date(since).getTime()) / MINUTE_MS));
    if (minutes < 1) return t('justNow');
    if (minutes < HOUR_MINUTES) return t('minutes', { count: minutes });
    if (minutes < DAY_MINUTES) return t('hours', { count: Math.floor(minutes / HOUR_MINUTES) });
    return t('days', { count: Math.floor(minutes / DAY_MINUTES) });
  };
}
