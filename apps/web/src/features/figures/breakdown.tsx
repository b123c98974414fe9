import { Box, Button, Text } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Panel } from '../../components/panel.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type figures from '../../locales/en/figures.json';
import { FigureLink } from './figure-link.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { shareOf, type FigureLine } from './lines.ts';

const Bars = lazy(() => import('./charts/bars.tsx').then((m) => ({ default: m.Bars })));

export interface BreakdownProps {
  /** A group of the catalogue: its title and its definition. */
  readonly group: FigureGroup;
  readonly lines: readonly FigureLine[];
  /** The place of its numbers in the report; a funnel names it by code. */
  readonly number: string | ((code: string) => string);
  readonly asked: FiguresSearch;
  readonly chart?: 'columns' | 'bars';
  /** What shares are parts of; without it none are told. */
  readonly all?: number;
  /** What is compared with, in words. */
  readonly before: string;
}

/** A group of the catalogue. */
export type FigureGroup = keyof typeof figures.group;

/** Long lists begin with this many. */
const FIRST = 12;

/** A breakdown with its definition beside it: a chart, and the table that says the same to everybody. */
export function Breakdown({ group, lines, number, asked, chart, all, before }: BreakdownProps) {
  const { t } = useTranslation('figures');
  const title = t(`group.${group}.title`);
  const columns = useColumns({ number, asked, all, before });
  const counted = lines.filter((line) => line.count > 0 || line.before > 0 || lines.length <= FIRST);
  return (
    <Panel title={title}>
      <Text size="sm" c="dimmed" mb="sm">
        {t(`group.${group}.words`)}
      </Text>
      {chart && counted.some(({ count }) => count > 0) && (
        <Box aria-hidden dir="ltr" mb="sm" mih={chart === 'columns' ? 220 : 24 * Math.min(FIRST, counted.length) + 40}>
          <Suspense fallback={null}>
            <Bars
              lines={counted.slice(0, chart === 'columns' ? 24 : FIRST)}
              lying={chart === 'bars'}
              name={t('count')}
            />
          </Suspense>
        </Box>
      )}
      <ShortTable name={title} lines={counted} columns={columns} />
    </Panel>
  );
}

function ShortTable({
  name,
  lines,
  columns,
}: {
  readonly name: string;
  readonly lines: readonly FigureLine[];
  readonly columns: readonly DataColumn<FigureLine>[];
}) {
  const { t } = useTranslation('figures');
  const [whole, setWhole] = useState(lines.length <= FIRST);
  // Paper opens nothing: what is printed is told whole.
  useEffect(() => {
    const print = (): void => flushSync(() => setWhole(true));
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, []);
  if (lines.length === 0) return <Text>{t('none')}</Text>;
  return (
    <>
      <DataTable
        name={name}
        columns={columns}
        rows={whole ? lines : lines.slice(0, FIRST)}
        rowId={({ code }) => code}
      />
      {!whole && lines.length > FIRST && (
        <Button variant="subtle" mt="xs" onClick={() => setWhole(true)}>
          {t('allLines', { n: lines.length })}
        </Button>
      )}
    </>
  );
}

function useColumns({
  number,
  asked,
  all,
  before,
}: Pick<BreakdownProps, 'number' | 'asked' | 'all' | 'before'>): readonly DataColumn<FigureLine>[] {
  const { t } = useTranslation('figures');
  const format = useFormat();
  return useMemo(() => {
    const placeOf = (code: string) => (typeof number === 'string' ? { number, code } : { number: number(code) });
    const share: DataColumn<FigureLine>[] =
      all === undefined
        ? []
        : [
            {
              ...{ id: 'share', head: t('share'), numeric: true },
              cell: ({ count }) => {
                const part = shareOf(count, all);
                return part === null ? '–' : format.percent(part);
              },
            },
          ];
    return [
      {
        ...{ id: 'what', head: t('what'), rowHead: true },
        cell: ({ what, isContent }) => (isContent ? <Content>{what}</Content> : what),
      },
      {
        ...{ id: 'count', head: t('count'), numeric: true, sortBy: ({ count }: FigureLine) => count },
        cell: ({ code, what, count }) => <FigureLink count={count} what={what} asked={asked} {...placeOf(code)} />,
      },
      ...share,
      { ...{ id: 'before', head: before, numeric: true }, cell: (line) => format.number(line.before) },
    ];
  }, [t, format, number, asked, all, before]);
}
