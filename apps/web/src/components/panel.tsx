import { Group, Paper, Title, type PaperProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';

export interface PanelProps extends Omit<PaperProps, 'title'> {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A sheet of paper on the ground, with a heading of its own where it has one. */
export function Panel({ title, actions, children, ...paper }: PanelProps) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" {...(title ? { 'aria-labelledby': id } : {})} {...paper}>
      {(title || actions) && (
        <Group justify="space-between" mb="sm" gap="sm">
          {title && (
            <Title order={2} size="h3" id={id}>
              {title}
            </Title>
          )}
          {actions}
        </Group>
      )}
      {children}
    </Paper>
  );
}
