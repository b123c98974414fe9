import { Group, NumberInput, Select } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface SpendWithinFieldProps {
  id: string;
  error: ReactNode;
  /** `P12M`, `14WD`, or null when there is no limit. */
  value: string | null;
  onChange: (value: string | null) => void;
}

type Unit = 'none' | 'D' | 'M' | 'Y' | 'WD';
const UNITS: readonly Unit[] = ['none', 'D', 'M', 'Y', 'WD'];
const written = (number: number, unit: Unit): string | null =>
  unit === 'none' ? null : unit === 'WD' ? `${number}WD` : `P${number}${unit}`;

/** Until when it must be spent after return. */
export function SpendWithinField({ id, error, value, onChange }: SpendWithinFieldProps) {
  const { t } = useTranslation('rules');
  const [, number = '12', unit = 'none'] = /^P?(\d+)(WD|[DMY])$/.exec(value ?? '') ?? [];
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      <Select
        id={id}
        error={error}
        label={t('part.spendWithin')}
        data={UNITS.map((each) => ({ value: each as string, label: t(`spendUnit.${each}`) }))}
        value={unit}
        onChange={(next) => onChange(written(Number(number), (next ?? 'none') as Unit))}
        style={{ flex: 1 }}
      />
      {unit !== 'none' && (
        <NumberInput
          aria-label={t('edit.howMany')}
          min={1}
          max={999}
          allowDecimal={false}
          hideControls
          w={90}
          value={Number(number)}
          onChange={(next) => onChange(written(Math.max(1, Number(next) || 1), unit as Unit))}
        />
      )}
    </Group>
  );
}
