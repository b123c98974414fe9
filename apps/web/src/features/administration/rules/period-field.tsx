import { Group, NumberInput, Select } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { periodOf } from './condition-editing.ts';

export interface PeriodFieldProps {
  id: string;
  error: ReactNode;
  /** `P5Y` */
  value: string;
  onChange: (period: string) => void;
}

/** So many days, months or years. */
export function PeriodField({ id, error, value, onChange }: PeriodFieldProps) {
  const { t } = useTranslation('rules');
  const { number, unit } = periodOf(value);
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      <NumberInput
        id={id}
        error={error}
        label={t('edit.howMany')}
        min={1}
        max={9999}
        allowDecimal={false}
        hideControls
        value={number}
        onChange={(next) => onChange(`P${Math.max(1, Number(next) || 1)}${unit}`)}
      />
      <Select
        aria-label={t('edit.unit')}
        data={(['D', 'M', 'Y'] as const).map((each) => ({ value: each as string, label: t(`unit.${each}`) }))}
        value={unit}
        onChange={(next) => next && onChange(`P${number}${next}`)}
      />
    </Group>
  );
}
