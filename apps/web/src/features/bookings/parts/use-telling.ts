import { findTellingPart } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';

/** Says which part of a text tells what the journey is about, by the list the server refuses it with; null for none. */
export function useTelling(): (text: string) => string | null {
  const { t } = useTranslation('bookings');
  return (text) => {
    const part = findTellingPart(text);
    return part === null ? null : t('wrong.telling', { part });
  };
}
