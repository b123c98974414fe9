import { Box, Group, Text, Title } from '@mantine/core';
import { createContext, Suspense, useContext, useEffect, useRef, type ReactNode } from 'react';
import { Content } from './content.tsx';

export interface PageProps {
  /** Says where one is: the heading, and the first words of the window’s title. */
  title: string;
  /** Marked as somebody’s data, such as a name: not of the catalogues. */
  titleIsContent?: boolean;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Where a form is begun at once, its first field takes the focus instead of the heading. */
  focusInside?: boolean;
  children: ReactNode;
}

const Under = createContext(false);
/** Around screens that stand under a heading of their own, such as the tabs of a case: theirs is then an h2. */
export const UnderHeading = ({ children }: { children: ReactNode }) => (
  <Under.Provider value>{children}</Under.Provider>
);

/**
 * A screen: its one h1, which takes the focus when the screen opens, so that a screen reader says where it came to. What
 * stands around it may wait for its words without taking the heading, and the focus on it, off the screen.
 */
export function Page({ title, titleIsContent = false, lead, actions, focusInside = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const under = useContext(Under);
  useEffect(() => {
    document.title = `${title} – Homeward`;
  }, [title]);
  useEffect(() => {
    if (!focusInside) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box component="section" maw={1280} mx="auto">
      <Group justify="space-between" align="flex-start" mb="lg" gap="md">
        <Box>
          <Title order={under ? 2 : 1} ref={heading} tabIndex={-1}>
            {titleIsContent ? <Content>{title}</Content> : title}
          </Title>
          {lead && (
            <Text c="dimmed" mt={2}>
              <Suspense fallback={null}>{lead}</Suspense>
            </Text>
          )}
        </Box>
        {actions && (
          <Group gap="sm">
            <Suspense fallback={null}>{actions}</Suspense>
          </Group>
        )}
      </Group>
      <Suspense fallback={null}>{children}</Suspense>
    </Box>
  );
}
