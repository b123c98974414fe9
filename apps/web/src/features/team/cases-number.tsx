import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CaseSearch } from '../case-list/case-search.ts';

export interface CasesNumberProps {
  count: number;
  /** What is counted, for whoever hears the number without its row and column; it may hold a name. */
  label: string;
  /** The list that makes the number. */
  search: CaseSearch;
}

/** A number of the board and the way to the cases it counts; nothing to open when there is none. */
export function CasesNumber({ count, label, search }: CasesNumberProps) {
  const { t } = useTranslation('team');
  const { number } = useFormat();
  if (count === 0)
    return (
      <Text span inherit c="dimmed">
        {number(0)}
      </Text>
    );
  return (
    <AnchorLink
      to="/cases"
      search={search}
      fz="inherit"
      lh="inherit"
      fw={650}
      data-figure={count}
      aria-label={t('count', { what: label, number: number(count) })}
    >
      {number(count)}
    </AnchorLink>
  );
}
