import type { ComboboxItem, MultiSelectProps } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { findsByNames } from './finds-by-names.ts';

export interface MeantChoices {
  data: readonly ComboboxItem[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
  onBlur?: MultiSelectProps['onBlur'];
  maxValues?: number | undefined;
}

/** Not the key that ends a word of an input method. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.nativeEvent.isComposing;
}

/** Where several may be chosen: what was typed for is added by Enter or when the field is left, as in a `MeantSelect`. */
export function useMeantChoices({ data, value, onChange, onBlur, maxValues = Infinity }: MeantChoices) {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(false);
  const pointed = useRef(false);
  const add = (): boolean => {
    const typed = search.trim();
    const options = data.filter((option) => !value.includes(option.value));
    const [first] = typed ? (findsByNames({ options, search: typed, limit: 1 }) as ComboboxItem[]) : [];
    if (!first || value.length >= maxValues) return false;
    setSearch('');
    setOpen(false);
    onChange([...value, first.value]);
    return true;
  };
  return {
    searchValue: search,
    dropdownOpened: open,
    onSearchChange: (typed: string) => {
      pointed.current = false;
      setSearch(typed);
    },
    onDropdownOpen: () => setOpen(true),
    onDropdownClose: () => setOpen(false),
    onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') pointed.current = true;
      if (!isEnter(event) || pointed.current || !search.trim()) return;
      // While the list is still on its way nothing is sent without what was typed for.
      if (!add() && data.length > 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onBlur: ((event) => {
      add();
      onBlur?.(event);
    }) satisfies MultiSelectProps['onBlur'],
  };
}
