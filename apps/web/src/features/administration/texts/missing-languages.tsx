import { LANGUAGES_OF_THE_APP } from '@homeward/contracts';
import { AlertIcon, CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';

interface Text {
  readonly language: string;
  readonly state: 'draft' | 'published';
  readonly sample: boolean;
}

/** The languages of the house in which nobody has reviewed a text yet. */
export function MissingLanguages({ texts }: { texts: readonly Text[] }) {
  const { t } = useTranslation('texts');
  const format = useFormat();
  const missing = LANGUAGES_OF_THE_APP.filter(
    (language) => !texts.some((text) => text.language === language && text.state === 'published' && !text.sample),
  );
  if (missing.length === 0)
    return (
      <IconWords icon={CheckCircleIcon} tone="moss">
        {t('missing.none')}
      </IconWords>
    );
  return (
    <IconWords icon={AlertIcon} tone="lamp">
      {t('missing.some')} <Content>{missing.map(format.language).join(', ')}</Content>
    </IconWords>
  );
}
