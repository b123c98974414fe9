import { factOfMoney, moneyOfFact, RECORDED_FACTS, type FactMeaning, type RecordedFact } from '@homeward/contracts';
import { Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import { codesOf } from './condition-editing.ts';
import { NONE } from './try-values.ts';
import { useRuleWords } from './use-rule-words.ts';

export interface FactFieldProps {
  fact: RecordedFact;
  id: string;
  error: ReactNode;
  /** Of the programme, for what is an amount. */
  currency: string;
  value: string;
  onChange: (value: string) => void;
}

/** A fact of a made-up person. Not known is an answer too, and the first one. */
export function FactField({ fact, id, error, currency, value, onChange }: FactFieldProps) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const meaning: FactMeaning = RECORDED_FACTS[fact];
  const field = { id, error, label: words.fact(fact) };
  const unknown = { value: '', label: t('try.unknown') };
  if (meaning.kind === 'country') return <CountrySelect {...field} value={value} onChange={onChange} clearable />;
  if (meaning.kind === 'day')
    return (
      <Group gap={4} align="flex-end" wrap="nowrap">
        <DayField {...field} value={value === NONE ? '' : value} onChange={onChange} style={{ flex: 1 }} />
        {meaning.maybeNone && (
          <Select
            aria-label={t('try.orNone', { fact: field.label })}
            w={120}
            data={[
              { value: '', label: t('try.day') },
              { value: NONE, label: t('try.none') },
            ]}
            value={value === NONE ? NONE : ''}
            onChange={(next) => onChange(next ?? '')}
          />
        )}
      </Group>
    );
  if (meaning.kind === 'money')
    return (
      <Group gap={4} align="flex-end" wrap="nowrap">
        <MoneyField
          {...field}
          currency={currency}
          value={moneyOfFact(value)?.amountMinor ?? null}
          onChange={(minor) => onChange(minor === null ? '' : factOfMoney(minor, currency))}
          style={{ flex: 1 }}
        />
        <Select
          aria-label={t('try.amountOrNone', { fact: field.label })}
          w={120}
          data={[
            { value: '', label: t('try.amount') },
            { value: NONE, label: t('try.none') },
          ]}
          value={value === NONE ? NONE : ''}
          onChange={(next) => onChange(next ?? '')}
        />
      </Group>
    );
  const options =
    meaning.kind === 'flag'
      ? (['yes', 'no'] as const).map((each) => ({ value: each as string, label: t(`try.${each}`) }))
      : codesOf(fact).map((code) => ({ value: code, label: words.code(fact, code) }));
  return <Select {...field} data={[unknown, ...options]} value={value} onChange={(next) => onChange(next ?? '')} />;
}
