import { useTranslation } from 'react-i18next';

/** Reasons are codes of several lists; one that no list knows yet is shown as it is, and never hidden. */
export function useReason(): (code: string | null) => string {
  const { t, i18n } = useTranslation('bookings');
  return (code) => {
    if (!code) return '';
    return i18n.exists(`reason.${code}`, { ns: 'bookings' }) ? t(`reason.${code}` as 'reason.no-show') : code;
  };
}
