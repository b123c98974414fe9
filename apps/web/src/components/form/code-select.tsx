import type { SelectProps } from '@mantine/core';
import { useCodes, type CodeListName } from '../../lib/i18n/use-codes.ts';
import { drawnWhenChanged } from './drawn-when-changed.ts';
import { MeantSelect } from './meant-select.tsx';

export interface CodeSelectProps extends Omit<SelectProps, 'data' | 'filter' | 'onChange' | 'value'> {
  /** The list in the namespace `codes`. */
  list: CodeListName;
  /** Which of its codes may be chosen, in the order shown. */
  codes: readonly string[];
  value: string | null;
  onChange: (code: string) => void;
}

/** One code of a list, in words; typing the first letters and leaving the field is enough. */
export const CodeSelect = drawnWhenChanged(function CodeSelect({
  list,
  codes,
  value,
  onChange,
  ...select
}: CodeSelectProps) {
  const words = useCodes();
  return (
    <MeantSelect
      {...select}
      data={codes.map((code) => ({ value: code, label: words(list, code) }))}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
});
