import { MultiSelect, type MultiSelectProps, type SelectProps } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { LANGUAGES, languageOr } from '../../lib/i18n/languages.ts';
import { drawnWhenChanged } from './drawn-when-changed.ts';
import { findsByNames } from './finds-by-names.ts';
import { useMeantChoices } from './meant-choice.ts';
import { MeantSelect } from './meant-select.tsx';

type Option = { value: string; label: string; alias: string };

/** The languages of the reference, by their names in the reader's language; found by their own names too. */
export function useLanguages(): Option[] {
  const { i18n } = useTranslation();
  const format = useFormat();
  const language = languageOr(i18n.language);
  const { data } = api.useQuery(
    ...(['get', '/api/reference/languages', { params: { query: { language } } }, { staleTime: Infinity }] as const),
  );
  return useMemo(() => {
    const order = new Intl.Collator(LANGUAGES[language].formats);
    return (data?.rows ?? [])
      .map(({ code, name, ownName }) => {
        const known = format.language(code);
        return { value: code, label: known === code ? name : known, alias: ownName ?? '' };
      })
      .sort((one, other) => order.compare(one.label, other.label));
  }, [data, format, language]);
}

export interface LanguageSelectProps extends Omit<SelectProps, 'data' | 'filter' | 'onChange' | 'value'> {
  value: string | null;
  onChange: (code: string) => void;
}

export const LanguageSelect = drawnWhenChanged(function LanguageSelect({
  value,
  onChange,
  ...select
}: LanguageSelectProps) {
  const { t } = useTranslation('fields');
  const languages = useLanguages();
  return (
    <MeantSelect
      nothingFoundMessage={t('nothingFound')}
      {...select}
      data={languages}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
});

export interface LanguagesSelectProps extends Omit<MultiSelectProps, 'data' | 'onChange' | 'value'> {
  value: string[];
  onChange: (codes: string[]) => void;
}

/** Several languages, such as those spoken at a desk. */
export const LanguagesSelect = drawnWhenChanged(function LanguagesSelect(props: LanguagesSelectProps) {
  const { t } = useTranslation('fields');
  const languages = useLanguages();
  const meant = useMeantChoices({ ...props, data: languages });
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      selectFirstOptionOnChange
      nothingFoundMessage={t('nothingFound')}
      attributes={{ pill: { 'data-content': '' } }}
      {...props}
      {...meant}
      data={languages}
      filter={findsByNames}
    />
  );
});
