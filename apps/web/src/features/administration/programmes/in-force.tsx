import { CheckCircleIcon, ClockIcon, HistoryIcon, PencilIcon, type Icon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';

export interface InForceProps {
  draft?: boolean;
  validFrom: string | null;
  /** The first day it no longer holds. */
  validTo: string | null;
}

type Standing = 'draft' | 'scheduled' | 'ended' | 'now';
const MARKS: Readonly<Record<Standing, { icon: Icon; tone: 'lamp' | 'harbour' | 'quiet' | 'moss' }>> = {
  draft: { icon: PencilIcon, tone: 'lamp' },
  scheduled: { icon: ClockIcon, tone: 'harbour' },
  ended: { icon: HistoryIcon, tone: 'quiet' },
  now: { icon: CheckCircleIcon, tone: 'moss' },
};

/** Whether something holds today, later, no longer, or not before somebody publishes it: in words, with its days. */
export function InForce({ draft = false, validFrom, validTo }: InForceProps) {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const isPast = (day: string): boolean => format.daysFromToday(day) <= 0;
  const standing: Standing = draft
    ? 'draft'
    : validTo && isPast(validTo)
      ? 'ended'
      : validFrom && !isPast(validFrom)
        ? 'scheduled'
        : 'now';
  return (
    <IconWords {...MARKS[standing]}>
      {t(`inForce.${standing}`)}
      {t('listComma')}
      {validFrom ? (
        <>
          {t('inForce.from')} <Content>{format.day(validFrom)}</Content>
        </>
      ) : (
        t('inForce.fromUnknown')
      )}
      {validTo && (
        <>
          {t('listComma')}
          {t('inForce.until')} <Content>{format.day(validTo)}</Content>
        </>
      )}
    </IconWords>
  );
}
