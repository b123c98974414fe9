import { NumberInput, type NumberInputProps } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { Content } from '../../../components/content.tsx';

export interface MoneyFieldProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Whole minor units. */
  value: number | null;
  onChange: (minor: number | null) => void;
  currency: string;
}

const decimalsOf = (currency: string): number =>
  /^[A-Z]{3}$/.test(currency)
    ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)
    : 2;

/** An amount, typed as people write it and kept in whole minor units. */
export function MoneyField({ value, onChange, currency, ...input }: MoneyFieldProps) {
  const decimals = decimalsOf(currency);
  return (
    <NumberInput
      {...input}
      hideControls
      min={0}
      decimalScale={decimals}
      value={value === null ? '' : value / 10 ** decimals}
      onChange={(major) => onChange(typeof major === 'number' ? Math.round(major * 10 ** decimals) : null)}
      rightSection={<Content>{currency}</Content>}
      rightSectionWidth={52}
    />
  );
}
