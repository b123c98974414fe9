import { ROUND_OFFSET } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';

/** "3 months after the arrival", from the offset a round is named by. */
export function useRoundWords(): (code: string) => string {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  return (code) => {
    const [, count, unit] = ROUND_OFFSET.exec(code) ?? [];
    if (!count) return code;
    return t('round.after', { time: format.measure(Number(count), unit === 'D' ? 'day' : 'month') });
  };
}
