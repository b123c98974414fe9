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

type Option = { value: string; label: string };

/** The countries of the reference, by their names in the reader's language and in its order. */
export function useCountries(): Option[] {
  const { i18n } = useTranslation();
  const format = useFormat();
  const language = languageOr(i18n.language);
  const { data } = api.useQuery(
    ...(['get', '/api/reference/countries', { params: { query: { language } } }, { staleTime: Infinity }] as const),
  );
  return useMemo(() => {
    const order = new Intl.Collator(LANGUAGES[language].formats);
    return (data?.rows ?? [])
      .map(({ code, kind, name }) => ({ value: code, label: kind === 'special' ? name : format.country(code) }))
      .sort((one, other) => order.compare(one.label, other.label));
  }, [data, format, language]);
}

export interface CountrySelectProps extends Omit<SelectProps, 'data' | 'filter' | 'onChange' | 'value'> {
  value: string | null;
  onChange: (code: string) => void;
  /** Only these, such as the countries an office serves; all of the reference when absent. */
  only?: readonly string[];
}

export const CountrySelect = drawnWhenChanged(function CountrySelect({
  value,
  onChange,
  only,
  ...select
}: CountrySelectProps) {
  const { t } = useTranslation('fields');
  const countries = useCountries();
  return (
    <MeantSelect
      nothingFoundMessage={t('nothingFound')}
      {...select}
      data={only ? countries.filter((country) => only.includes(country.value)) : countries}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
});

export interface CountriesSelectProps extends Omit<MultiSelectProps, 'data' | 'onChange' | 'value'> {
  value: string[];
  onChange: (codes: string[]) => void;
}

/** Several countries, such as every nationality held. */
export const CountriesSelect = drawnWhenChanged(function CountriesSelect(props: CountriesSelectProps) {
  const { t } = useTranslation('fields');
  const countries = useCountries();
  const meant = useMeantChoices({ ...props, data: countries });
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      selectFirstOptionOnChange
      nothingFoundMessage={t('nothingFound')}
      attributes={{ pill: { 'data-content': '' } }}
      {...props}
      {...meant}
      data={countries}
      filter={findsByNames}
    />
  );
});
