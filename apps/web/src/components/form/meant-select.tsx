import { Select, type SelectProps } from '@mantine/core';
import { useMeantChoice } from './meant-choice.ts';

/** One of a list that is typed into: what was typed for is taken, and nothing from whoever only passes through. */
export function MeantSelect(props: SelectProps) {
  return <Select searchable selectFirstOptionOnChange {...props} {...useMeantChoice(props)} />;
}
