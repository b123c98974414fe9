import { Select, type SelectProps } from '@mantine/core';
import { useCodes, type CodeListName } from '../../lib/i18n/use-codes.ts';
import { useMeantChoice } from './meant-choice.ts';

export interface CodeSelectProps extends Omit<SelectProps, 'data' | 'onChange' | 'value'> {
  /** The list in the namespace `codes`. */
  list: CodeListName;
  /** Which of its codes may be chosen, in the order shown. */
  codes: readonly string[];
  value: string | null;
  onChange: (code: string) => void;
}

/** One code of a list, in words; typing the first letters and leaving the field is enough. */
export function CodeSelect({ list, codes, value, onChange, ...select }: CodeSelectProps) {
  const words = useCodes();
  const meant = useMeantChoice();
  return (
    <Select
      searchable
      selectFirstOptionOnChange
      {...meant}
      {...select}
      data={codes.map((code) => ({ value: code, label: words(list, code) }))}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}
