import { Group, Text } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { AnchorLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CaseSearch } from '../case-list/case-search.ts';

export interface FigureLinkProps {
  count: number;
  label: string;
  /** The list that makes the number. */
  search: CaseSearch;
  icon?: ReactNode;
}

/** A line with its number, and the way to the cases it counts; nothing to open when there is none. */
export function FigureLink({ count, label, search, icon }: FigureLinkProps) {
  const { number } = useFormat();
  const id = useId();
  const words = (
    <Group gap="xs" wrap="nowrap" component="span" id={id}>
      {icon}
      <span>{label}</span>
    </Group>
  );
  return (
    <Group justify="space-between" wrap="nowrap" py={6} gap="md">
      {words}
      {count > 0 ? (
        <AnchorLink to="/cases" search={search} fw={650} aria-describedby={id} data-figure={count}>
          {number(count)}
        </AnchorLink>
      ) : (
        <Text c="dimmed" aria-describedby={id}>
          {number(0)}
        </Text>
      )}
    </Group>
  );
}
