import { Box, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { FigureLink } from './figure-link.tsx';

const Bars = lazy(() => import('./charts/bars.tsx').then((m) => ({ default: m.Bars })));

type Published = components['schemas']['PublishedReturnsDto'];

/** A year of ours beside the one that was published, which is marked as ours where it was reckoned or rounded. */
export function PublishedSeries() {
  const { t } = useTranslation('figures');
  const published = api.useQuery('get', '/api/reference/published-returns', {}, { staleTime: Infinity });
  return (
    <Panel title={t('published.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('published.words')}
      </Text>
      <QueryState query={published}>{({ rows }) => rows.length > 0 && <Series published={rows} />}</QueryState>
    </Panel>
  );
}

function Series({ published }: { readonly published: readonly Published[] }) {
  const { t } = useTranslation('figures');
  const all = published.map(({ year }) => year);
  const period = { from: `${Math.min(...all)}-01-01`, to: `${Math.max(...all)}-12-31`, host: ['BE'] };
  const counted = api.useQuery(
    'get',
    '/api/reports/key-figures',
    { params: { query: period } },
    { staleTime: 300_000 },
  );
  const years = yearsOf(counted.data?.departures.byMonth ?? {});
  const columns = useColumns(years);
  const lines = published.map(({ year, returns }) => ({
    ...{ code: String(year), what: String(year), count: years.get(year) ?? 0, before: returns },
  }));
  return (
    <>
      {lines.some(({ count }) => count > 0) && (
        <Box aria-hidden dir="ltr" mb="sm" mih={220}>
          <Suspense fallback={null}>
            <Bars lines={lines} lying={false} name={t('published.ours')} before={t('published.published')} />
          </Suspense>
        </Box>
      )}
      <DataTable name={t('published.title')} columns={columns} rows={published} rowId={({ year }) => String(year)} />
    </>
  );
}

function yearsOf(months: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const [month, count] of Object.entries(months)) {
    const year = Number(month.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return years;
}

function useColumns(ours: ReadonlyMap<number, number>): readonly DataColumn<Published>[] {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const here = (year: number): number => ours.get(year) ?? 0;
  const signed = (value: number): string => (value > 0 ? `+${format.number(value)}` : format.number(value));
  return [
    { id: 'year', head: t('period.year'), rowHead: true, cell: ({ year }) => String(year) },
    {
      ...{ id: 'ours', head: t('published.ours'), numeric: true },
      cell: ({ year }) => (
        <FigureLink
          count={here(year)}
          what={String(year)}
          number="departures.total"
          asked={{ from: `${year}-01-01`, to: `${year}-12-31`, host: ['BE'] }}
        />
      ),
    },
    {
      ...{ id: 'published', head: t('published.published'), numeric: true },
      cell: ({ returns, standing }) =>
        standing === 'published'
          ? format.number(returns)
          : t(`published.standing.${standing}`, { n: format.number(returns) }),
    },
    {
      ...{ id: 'difference', head: t('published.difference'), numeric: true },
      cell: ({ year, returns }) => signed(here(year) - returns),
    },
    { id: 'rule', head: t('published.rule'), cell: ({ rule }) => t(`published.rules.${rule}`) },
  ];
}
