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
import type { CaseSearch } from '../case-list/case-search.ts';
import { CasesNumber } from './cases-number.tsx';

type Figure = components['schemas']['CaseFigureDto'];

/** A line of the table: an office, or one stage of the office that was chosen. */
interface Line {
  readonly id: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly stage: Figure['stage'] | null;
  readonly open: number;
  readonly ended: number;
  readonly personsOpen: number;
  readonly personsEnded: number;
}

const isOpen = ({ stage }: Figure): boolean => (STAGES as readonly string[]).includes(stage);

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
              rows={linesOf(rows, officeId !== undefined)}
              rowId={({ id }) => id}
            />
          )
        }
      </QueryState>
    </Panel>
  );
}

function linesOf(figures: readonly Figure[], byStage: boolean): Line[] {
  const lines = new Map<string, Line>();
  for (const figure of figures) {
    const { officeId, officeName, cases, persons } = figure;
    const stage = byStage ? figure.stage : null;
    const id = `${officeId} ${stage}`;
    const line = lines.get(id) ?? { id, officeId, officeName, stage, ...NONE };
    lines.set(
      id,
      isOpen(figure)
        ? { ...line, open: line.open + cases, personsOpen: line.personsOpen + persons }
        : { ...line, ended: line.ended + cases, personsEnded: line.personsEnded + persons },
    );
  }
  return [...lines.values()];
}

const NONE = { open: 0, ended: 0, personsOpen: 0, personsEnded: 0 };
const STATES = { open: {}, ended: { state: 'ended' } } as const satisfies Record<string, CaseSearch>;

function useColumns(): readonly DataColumn<Line>[] {
  const { t } = useTranslation(['team', 'codes']);
  const { number } = useFormat();
  const may = useMay();
  return useMemo(() => {
    const cases = (what: 'open' | 'ended'): DataColumn<Line> => ({
      id: what,
      head: t(`figures.${what}`),
      numeric: true,
      sortBy: (line) => line[what],
      cell: ({ officeId, officeName, stage, [what]: count }) =>
        may('case.read', officeId) ? (
          <CasesNumber
            count={count}
            label={`${officeName}, ${stage ? t(`codes:stage.${stage}`) : t(`figures.${what}`)}`}
            search={{ whose: 'anyone', officeId, ...(stage ? { stage } : STATES[what]) }}
          />
        ) : (
          number(count)
        ),
    });
    const persons = (id: 'personsOpen' | 'personsEnded'): DataColumn<Line> => ({
      id,
      head: t(`figures.${id}`),
      numeric: true,
      sortBy: (line) => line[id],
      cell: (line) => number(line[id]),
    });
    return [
      {
        id: 'office',
        head: t('office'),
        rowHead: true,
        cell: ({ officeName, stage }) => (
          <>
            <Content>{officeName}</Content>
            {stage && ` · ${t(`codes:stage.${stage}`)}`}
          </>
        ),
      },
      cases('open'),
      persons('personsOpen'),
      cases('ended'),
      persons('personsEnded'),
    ];
  }, [t, number, may]);
}
