import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { choose } from '../../lib/i18n/i18n.ts';
import { LANGUAGES, languageOr, type Language } from '../../lib/i18n/languages.ts';

const CHOICES = Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, label: name }));

/** The browser's own list: it opens on a telephone as people know it there, and costs nothing before sign-in. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      w={130}
      aria-label={t('language.choose')}
      data-content=""
      data={CHOICES}
      value={languageOr(i18n.language)}
      onChange={(event) => void choose(event.currentTarget.value as Language)}
    />
  );
}
