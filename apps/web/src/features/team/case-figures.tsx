import { STAGES } from '@homeward/contracts';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { CasesNumber } from './cases-number.tsx';

type Figure = components['schemas']['CaseFigureDto'];

/** Counts of every office whose figures the reader may have; those of offices whose cases they read open their list. */
export function CaseFigures({ officeId }: { officeId?: string }) {
  const { t } = useTranslation('team');
  const query = officeId ? { officeId } : {};
  const figures = api.useQuery('get', '/api/figures/cases', { params: { query } }, { staleTime: 60_000 });
  const columns = useColumns();
  return (
    <Panel title={t('figures.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('figures.words')}
      </Text>
      <QueryState query={figures}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('figures.none')} />
          ) : (
            <DataTable
              name={t('figures.title')}
              columns={columns}
              rows={rows.toSorted(byOfficeAndStage)}
              rowId={({ officeId: id, stage }) => `${id} ${stage}`}
            />
          )
        }
      </QueryState>
    </Panel>
  );
}

const place = ({ stage }: Figure): number =>
  [...STAGES, 'END'].indexOf(stage) + (isOpen(stage) ? 0 : STAGES.length + 1);
const isOpen = (stage: string): boolean => (STAGES as readonly string[]).includes(stage);
const byOfficeAndStage = (one: Figure, other: Figure): number =>
  one.officeName.localeCompare(other.officeName) || place(one) - place(other);

function useColumns(): readonly DataColumn<Figure>[] {
  const { t } = useTranslation(['team', 'codes']);
  const { number } = useFormat();
  const may = useMay();
  return useMemo(
    () => [
      {
        id: 'office',
        head: t('office'),
        sortBy: ({ officeName }) => officeName,
        cell: ({ officeName }) => <Content>{officeName}</Content>,
      },
      { id: 'stage', head: t('age.stage'), rowHead: true, cell: ({ stage }) => t(`codes:stage.${stage}`) },
      {
        id: 'cases',
        head: t('figures.cases'),
        numeric: true,
        sortBy: ({ cases }) => cases,
        cell: ({ officeId, officeName, stage, cases }) =>
          may('case.read', officeId) ? (
            <CasesNumber
              count={cases}
              label={`${officeName}, ${t(`codes:stage.${stage}`)}`}
              search={{ officeId, stage, state: 'all' }}
            />
          ) : (
            number(cases)
          ),
      },
      {
        id: 'persons',
        head: t('figures.persons'),
        numeric: true,
        sortBy: ({ persons }) => persons,
        cell: ({ persons }) => number(persons),
      },
    ],
    [t, number, may],
  );
}
