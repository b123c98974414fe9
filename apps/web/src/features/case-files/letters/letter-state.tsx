import { AlertIcon, CheckCircleIcon, PencilIcon, VerifiedIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { IconWords } from '../../../components/icon-words.tsx';
import type { LetterLine } from '../data/files.queries.ts';

const STATES = {
  draft: { icon: PencilIcon, tone: 'lamp' },
  filed: { icon: CheckCircleIcon, tone: 'harbour' },
  signed: { icon: VerifiedIcon, tone: 'moss' },
} as const;

/** How far a letter is, and whether anybody reviewed the text it was written from. */
export function LetterState({ letter }: { letter: Pick<LetterLine, 'state' | 'sample'> }) {
  const { t } = useTranslation('files');
  const { icon, tone } = STATES[letter.state];
  return (
    <>
      <IconWords icon={icon} tone={tone}>
        {t(`letters.state.${letter.state}`)}
      </IconWords>
      {letter.sample && (
        <>
          {' '}
          <IconWords icon={AlertIcon} tone="lamp">
            {t('letters.sample')}
          </IconWords>
        </>
      )}
    </>
  );
}
