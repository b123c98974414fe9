import { Text } from '@mantine/core';

/** One of several panels of a page holds nothing: said in two lines, so that what there is stays in sight. */
export const NothingHere = ({ title, children }: { title: string; children: string }) => (
  <>
    <Text fw={600}>{title}</Text>
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  </>
);
