import { DotFillIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { useTold } from '../lib/live/told-cases.ts';
import { useUnseen } from '../lib/live/unseen.ts';
import { IconWords } from './icon-words.tsx';

/** In a list: that a colleague wrote into this case since one looked, and who. */
export function ChangedBy({ caseId }: { caseId: string }) {
  const { t } = useTranslation('live');
  const [latest] = useUnseen(caseId, useTold(caseId));
  if (!latest) return null;
  return (
    <IconWords icon={DotFillIcon} tone="lamp">
      {t('changed', { who: latest.actorName ?? t('colleague') })}
    </IconWords>
  );
}
