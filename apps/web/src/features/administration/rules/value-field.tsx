import { MultiSelect, Select } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useTranslation } from 'react-i18next';
import { CountriesSelect, CountrySelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { codesOf, kindOf, type Leaf } from './condition-editing.ts';
import type { Editing } from './editing.ts';
import { useRuleWords } from './use-rule-words.ts';

export interface ValueFieldProps {
  leaf: Exclude<Leaf, { readonly elapsed: unknown }>;
  onChange: (leaf: Leaf) => void;
  path: string;
  editing: Editing;
}

/** What a fact is compared with: codes in words, countries by name, or a day. Yes and no need nothing more. */
export function ValueField({ leaf, onChange, path, editing }: ValueFieldProps) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const { fact } = leaf;
  const at = (verb: string) => ({
    id: editing.idOf(`${path}.${verb}`),
    error: editing.errorOf(`${path}.${verb}`),
    label: t('edit.value'),
  });
  if ('none' in leaf || ('is' in leaf && typeof leaf.is === 'boolean')) return null;
  if ('from' in leaf)
    return <DayField {...at('from')} value={leaf.from} onChange={(from) => onChange({ fact, from })} />;
  if ('before' in leaf)
    return <DayField {...at('before')} value={leaf.before} onChange={(before) => onChange({ fact, before })} />;
  const options = codesOf(fact).map((code) => ({ value: code, label: words.code(fact, code) }));
  const ofCountries = kindOf(fact) === 'country' || kindOf(fact) === 'countries';
  if ('is' in leaf)
    return ofCountries ? (
      <CountrySelect {...at('is')} value={leaf.is as string} onChange={(is) => onChange({ fact, is })} />
    ) : (
      <Select
        {...at('is')}
        data={options}
        value={(leaf.is as string) || null}
        onChange={(is) => onChange({ fact, is: is ?? '' })}
      />
    );
  const verb = 'oneOf' in leaf ? 'oneOf' : 'includesAny';
  const codes = [...('oneOf' in leaf ? leaf.oneOf : leaf.includesAny)];
  const put = (next: string[]): void =>
    onChange(verb === 'oneOf' ? { fact, oneOf: next } : { fact, includesAny: next });
  return ofCountries ? (
    <CountriesSelect {...at(verb)} value={codes} onChange={put} />
  ) : (
    <MultiSelect {...at(verb)} data={options} value={codes} onChange={put} />
  );
}
