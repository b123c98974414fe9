import { Group, Paper, Text } from '@mantine/core';
import { AlertIcon, CalendarIcon, ClockIcon, InboxIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { AnchorLink } from '../../components/links.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CaseSearch } from '../case-list/case-search.ts';
import styles from './home.module.css';

type Desk = components['schemas']['DeskDto'];

const SIGNS = {
  overdue: { icon: AlertIcon, color: 'brick' },
  today: { icon: ClockIcon, color: 'lamp' },
  week: { icon: CalendarIcon, color: 'harbour' },
} as const;

/** What is due, in words with a sign: late, today, soon; and what nobody answers for. */
export function DueFigures({ desk }: { desk: Desk }) {
  const { t } = useTranslation('home');
  return (
    <ul className={layout['figures']}>
      {desk.due.map(({ due, cases }) => (
        <Figure
          key={due}
          count={cases}
          words={t(`due.${due}`, { count: cases })}
          search={{ whose: desk.whose, due, sort: 'nextDueOn' }}
          {...SIGNS[due]}
        />
      ))}
      {desk.unassigned !== null && (
        <Figure
          count={desk.unassigned}
          words={t('unassigned', { count: desk.unassigned })}
          search={{ whose: 'anyone', unassigned: true }}
          icon={InboxIcon}
          color="stone"
        />
      )}
    </ul>
  );
}

interface FigureProps {
  count: number;
  words: string;
  search: CaseSearch;
  icon: typeof AlertIcon;
  color: string;
}

function Figure({ count, words, search, icon: Sign, color }: FigureProps) {
  const { number } = useFormat();
  return (
    <Paper withBorder p="md" component="li">
      <Group wrap="nowrap" gap="sm" align="center">
        <span className={styles['sign']} data-color={count > 0 ? color : 'stone'}>
          <Sign aria-hidden />
        </span>
        <div>
          {count > 0 ? (
            <AnchorLink
              to="/cases"
              search={search}
              fz="xl"
              fw={700}
              lh={1.1}
              data-figure={count}
              aria-label={`${number(count)} ${words}`}
            >
              {number(count)}
            </AnchorLink>
          ) : (
            <Text fz="xl" fw={700} lh={1.1} c="dimmed">
              {number(0)}
            </Text>
          )}
          <Text size="sm">{words}</Text>
        </div>
      </Group>
    </Paper>
  );
}
