import { Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import type { ReactNode } from 'react';
import { drawnWhenChanged } from './drawn-when-changed.ts';
import type { FieldProps } from './use-app-form.ts';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

export interface ChoiceFieldProps {
  field: FieldProps;
  label: ReactNode;
  description?: ReactNode;
  choices: readonly Choice[];
  /** Side by side, for answers of a word or two. */
  inline?: boolean;
}

/** One of a few, all of them in sight. */
export const ChoiceField = drawnWhenChanged(function ChoiceField({
  field: { id, ...field },
  label,
  description,
  choices,
  inline,
}: ChoiceFieldProps) {
  return (
    <Radio.Group {...field} label={label} description={description}>
      <Stack mt={6} gap={inline ? 'lg' : 'xs'} style={inline ? { flexDirection: 'row', flexWrap: 'wrap' } : {}}>
        {choices.map((choice, index) => (
          <Radio key={choice.value} {...choice} {...(index === 0 ? { id } : {})} />
        ))}
      </Stack>
    </Radio.Group>
  );
});
