import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { AnchorLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CaseSearch } from '../case-list/case-search.ts';
import type { Board, BoardPanelProps } from './board.ts';

const sum = ({ owners }: Board, column: 'open' | 'overdue'): number =>
  owners.reduce((total, owner) => total + owner[column], 0);

/** The four numbers that say whether the day is an ordinary one. */
export function Totals({ board, here }: BoardPanelProps) {
  const { t } = useTranslation('team');
  const { number } = useFormat();
  const totals: { what: 'open' | 'overdue' | 'unassigned' | 'untouched'; count: number; search: CaseSearch }[] = [
    { what: 'open', count: sum(board, 'open'), search: here },
    { what: 'overdue', count: sum(board, 'overdue'), search: { ...here, due: 'overdue', sort: 'nextDueOn' } },
    {
      what: 'unassigned',
      count: board.owners.find(({ ownerId }) => ownerId === null)?.open ?? 0,
      search: { ...here, unassigned: true },
    },
    {
      what: 'untouched',
      count: board.matters.find(({ matter }) => matter === 'untouched')?.cases ?? 0,
      search: { ...here, matter: 'untouched', sort: 'updatedAt', order: 'asc' },
    },
  ];
  return (
    <ul className={layout['figures']}>
      {totals.map(({ what, count, search }) => (
        <Paper key={what} withBorder p="md" component="li">
          {count > 0 ? (
            <AnchorLink
              to="/cases"
              search={search}
              fz="xl"
              fw={700}
              lh={1.1}
              data-figure={count}
              aria-label={`${number(count)} ${t(`total.${what}`)}`}
            >
              {number(count)}
            </AnchorLink>
          ) : (
            <Text fz="xl" fw={700} lh={1.1} c="dimmed">
              {number(0)}
            </Text>
          )}
          <Text size="sm">{t(`total.${what}`)}</Text>
        </Paper>
      ))}
    </ul>
  );
}
