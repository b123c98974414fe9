import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing is there, and that is well: says so, and what could be done next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md">
      <Text fw={600}>{title}</Text>
      {children && (
        <Text c="dimmed" ta="center" maw={440} component="div">
          {children}
        </Text>
      )}
    </Stack>
  );
}
