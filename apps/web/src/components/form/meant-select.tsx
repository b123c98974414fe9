import { Select, type ComboboxItem, type SelectProps } from '@mantine/core';
import { useRef, useState } from 'react';
import { findsByNames } from './finds-by-names.ts';
import { isEnter } from './meant-choice.ts';

export interface MeantSelectProps extends Omit<SelectProps, 'data' | 'filter'> {
  data: readonly ComboboxItem[];
}

/**
 * One of a list that is typed into. Leaving the field takes what was typed for, or pointed at by the arrows; whoever only
 * passes through, or takes back what they typed, chose nothing. What was typed is looked up here, by Enter as by leaving:
 * the library knows its first option a moment after the last letter, and somebody who types fast on a slow machine is
 * gone by then, or has sent the form.
 */
export function MeantSelect({ data, onChange, onFocus, onInput, onKeyDown, onBlur, ...select }: MeantSelectProps) {
  const typed = useRef('');
  const [pointed, setPointed] = useState(false);
  const [open, setOpen] = useState(false);
  const meant = (): ComboboxItem | undefined => {
    const search = typed.current.trim();
    return search ? (findsByNames({ options: [...data], search, limit: 1 }) as ComboboxItem[])[0] : undefined;
  };
  const means = (search: string, byArrows = false): void => {
    typed.current = search;
    setPointed(byArrows);
  };
  return (
    <Select
      searchable
      selectFirstOptionOnChange
      autoSelectOnBlur={pointed}
      // Its options stand ready before the first letter, however fast somebody types and goes on.
      comboboxProps={{ keepMounted: true }}
      dropdownOpened={open}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      {...select}
      data={data}
      filter={findsByNames}
      onChange={(value, option) => {
        means('');
        onChange?.(value, option);
      }}
      onFocus={(event) => {
        means('');
        onFocus?.(event);
      }}
      onInput={(event) => {
        means(event.currentTarget.value);
        onInput?.(event);
      }}
      onKeyDownCapture={(event) => {
        if (!isEnter(event) || !typed.current.trim()) return;
        const first = meant();
        if (!first && data.length > 0) return;
        event.preventDefault();
        event.stopPropagation();
        if (!first) return;
        means('');
        setOpen(false);
        onChange?.(first.value, first);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') means('', true);
        if (event.key === 'Escape') means('');
        onKeyDown?.(event);
      }}
      onBlur={(event) => {
        const first = meant();
        means('');
        if (first) onChange?.(first.value, first);
        onBlur?.(event);
      }}
    />
  );
}
