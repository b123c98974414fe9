import type { ComboboxItem, MultiSelectProps } from '@mantine/core';
import { useRef } from 'react';
import { findsByNames } from './finds-by-names.ts';

export interface MeantChoices {
  data: readonly ComboboxItem[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
  onBlur?: MultiSelectProps['onBlur'];
}

/** Where several may be chosen: what was typed for is added when the field is left, as in a `MeantSelect`. */
export function useMeantChoices({ data, value, onChange, onBlur }: MeantChoices) {
  const typed = useRef('');
  return {
    onSearchChange: (search: string) => void (typed.current = search),
    onBlur: ((event) => {
      const options = data.filter((option) => !value.includes(option.value));
      const search = typed.current.trim();
      const [first] = search ? (findsByNames({ options, search, limit: 1 }) as ComboboxItem[]) : [];
      if (first) onChange([...value, first.value]);
      onBlur?.(event);
    }) satisfies MultiSelectProps['onBlur'],
  };
}
