import type { ComboboxItem, MultiSelectProps, SelectProps } from '@mantine/core';
import { useRef, useState, type FocusEvent, type FormEvent, type KeyboardEvent } from 'react';
import { findsByNames } from './finds-by-names.ts';

/**
 * Leaving the field takes the option that was typed for or pointed at by the arrows; whoever only passes through, or
 * takes back what they typed, chose nothing. The library would take its first option then.
 */
export function useMeantChoice({ onFocus, onKeyDown }: Pick<SelectProps, 'onFocus' | 'onKeyDown'> = {}): Pick<
  SelectProps,
  'autoSelectOnBlur' | 'comboboxProps' | 'onInput' | 'onKeyDown' | 'onFocus'
> {
  const [meant, setMeant] = useState(false);
  return {
    autoSelectOnBlur: meant,
    // Its options stand ready before the first letter, however fast somebody types and goes on.
    comboboxProps: { keepMounted: true },
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      setMeant(false);
      onFocus?.(event);
    },
    onInput: (event: FormEvent<HTMLInputElement>) => setMeant(event.currentTarget.value.trim() !== ''),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      onKeyDown?.(event);
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setMeant(true);
    },
  };
}

export interface MeantChoices {
  data: readonly ComboboxItem[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
  onBlur?: MultiSelectProps['onBlur'];
}

/** The same where several may be chosen: what was typed for is added when the field is left. */
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
