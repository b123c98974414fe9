import { FIGURE_AGE_GROUPS, FIGURE_SEXES } from '@homeward/contracts';
import { Box, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Panel } from '../../components/panel.tsx';
import type { components } from '../../lib/api/schema.ts';
import { FigureLink } from './figure-link.tsx';
import type { FiguresSearch } from './figures-search.ts';

const PyramidBars = lazy(() => import('./charts/pyramid-bars.tsx').then((m) => ({ default: m.PyramidBars })));

interface Line {
  readonly group: string;
  readonly count: Readonly<Record<(typeof FIGURE_SEXES)[number], number>>;
}

export interface PyramidProps {
  readonly rows: readonly components['schemas']['AgeSexFigureDto'][];
  readonly asked: FiguresSearch;
}

/** Departures by age and sex together. Whoever is neither, or not known, stands in the table. */
export function Pyramid({ rows, asked }: PyramidProps) {
  const { t } = useTranslation('figures');
  const of = (group: string, sex: string): number =>
    rows.find((row) => row.ageGroup === group && row.sex === sex)?.departures ?? 0;
  const lines = FIGURE_AGE_GROUPS.toReversed().map((group) => ({
    ...{ group, count: { F: of(group, 'F'), M: of(group, 'M'), X: of(group, 'X') } },
  }));
  return (
    <Panel title={t('pyramid.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('pyramid.words')}
      </Text>
      <PyramidOf lines={lines} asked={asked} />
    </Panel>
  );
}

function PyramidOf({ lines, asked }: { readonly lines: readonly Line[]; readonly asked: FiguresSearch }) {
  const { t } = useTranslation('figures');
  const columns: readonly DataColumn<Line>[] = [
    { id: 'group', head: t('group.byAgeGroup.title'), rowHead: true, cell: ({ group }) => <Content>{group}</Content> },
    ...FIGURE_SEXES.map((sex): DataColumn<Line> => ({
      ...{ id: sex, head: t(`code.bySex.${sex}`), numeric: true },
      cell: ({ group, count }) => (
        <FigureLink
          count={count[sex]}
          what={`${t(`code.bySex.${sex}`)}, ${group}`}
          number="departures.byAgeSex"
          code={group}
          more={sex}
          asked={asked}
        />
      ),
    })),
  ];
  const bars = lines.map(({ group, count }) => ({ group, women: count.F, men: count.M }));
  return (
    <>
      {bars.some(({ women, men }) => women + men > 0) && (
        <Box aria-hidden dir="ltr" mb="sm" mih={300}>
          <Suspense fallback={null}>
            <PyramidBars bars={bars} women={t('code.bySex.F')} men={t('code.bySex.M')} />
          </Suspense>
        </Box>
      )}
      <DataTable name={t('pyramid.title')} columns={columns} rows={lines} rowId={({ group }) => group} />
    </>
  );
}
