import { WAITS, type Wait } from '@homeward/contracts';
import { Box, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Panel } from '../../components/panel.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { FiguresOfPeriod } from './departure-figures.tsx';
import { FigureLink } from './figure-link.tsx';

const Bars = lazy(() => import('./charts/bars.tsx').then((m) => ({ default: m.Bars })));

interface Line {
  readonly wait: Wait;
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** How long people waited, in days; half of them waited no longer than the median. */
export function Waiting({ now, asked }: Pick<FiguresOfPeriod, 'now' | 'asked'>) {
  const { t } = useTranslation('figures');
  const { number } = useFormat();
  const days = (value: number | null): string => (value === null ? '–' : number(value));
  const columns: readonly DataColumn<Line>[] = [
    { id: 'what', head: t('what'), rowHead: true, cell: ({ wait }) => t(`code.waitingDays.${wait}`) },
    {
      ...{ id: 'n', head: t('departures'), numeric: true },
      cell: ({ wait, n }) => (
        <FigureLink count={n} what={t(`code.waitingDays.${wait}`)} number={`waitingDays.${wait}`} asked={asked} />
      ),
    },
    { id: 'median', head: t('medianDays'), numeric: true, cell: ({ median }) => days(median) },
    { id: 'p90', head: t('p90Days'), numeric: true, cell: ({ p90 }) => days(p90) },
  ];
  return (
    <Panel title={t('group.waitingDays.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('group.waitingDays.words')}
      </Text>
      {WAITS.some((wait) => now.waitingDays[wait].n > 0) && (
        <Box aria-hidden dir="ltr" mb="sm" mih={112}>
          <Suspense fallback={null}>
            <Bars
              lying
              name={t('medianDays')}
              lines={WAITS.map((wait) => ({
                ...{ code: wait, what: t(`code.waitingDays.${wait}`), before: 0 },
                count: now.waitingDays[wait].median ?? 0,
              }))}
            />
          </Suspense>
        </Box>
      )}
      <DataTable
        name={t('group.waitingDays.title')}
        columns={columns}
        rows={WAITS.map((wait) => ({ wait, ...now.waitingDays[wait] }))}
        rowId={({ wait }) => wait}
      />
    </Panel>
  );
}
