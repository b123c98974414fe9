import { Checkbox, SimpleGrid } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import type { ReactNode } from 'react';
import type { Choice } from './choice-field.tsx';
import { drawnWhenChanged } from './drawn-when-changed.ts';
import type { FieldProps } from './use-app-form.ts';

export interface ChoicesFieldProps {
  field: FieldProps;
  label: ReactNode;
  description?: ReactNode;
  choices: readonly Choice[];
  columns?: number;
}

/** Any of a few, all of them in sight. */
export const ChoicesField = drawnWhenChanged(function ChoicesField({
  field: { id, ...field },
  label,
  description,
  choices,
  columns = 1,
}: ChoicesFieldProps) {
  return (
    <Checkbox.Group {...field} label={label} description={description}>
      <SimpleGrid mt={6} cols={{ base: 1, sm: columns }} spacing="lg" verticalSpacing="xs">
        {choices.map((choice, index) => (
          <Checkbox key={choice.value} {...choice} {...(index === 0 ? { id } : {})} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
});
