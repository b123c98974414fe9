import { Anchor, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { CASELOAD_PROBLEM_KINDS } from '@homeward/contracts';
import { DownloadIcon } from '@primer/octicons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../../components/data-table/pager.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { ProblemsSearch } from '../caseloads-search.ts';
import type { Import, ImportResult, ProblemPlace } from '../data.ts';
import { ProblemsTable } from './problems-table.tsx';

const COUNT_OF = { error: 'errors', conflict: 'conflicts', warning: 'warnings' } as const;

/** What is wrong or worth a look, a row each, to be narrowed to a column and worked through on paper or in a sheet. */
export function ProblemsPanel({ run, result }: { run: Import; result: ImportResult }) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const search = useSearch({ from: '/caseloads/imports/$importId' });
  const navigate = useNavigate({ from: '/caseloads/imports/$importId' });
  const kinds = (['error', 'conflict', 'warning'] as const).filter((kind) => result[COUNT_OF[kind]] > 0);
  const kind = kinds.find((each) => each === search.kind) ?? kinds[0]!;
  const { sheet, column, sort = 'row', page = 1 } = search;
  const query = api.useQuery('get', '/api/caseload-imports/{id}/problems', {
    params: {
      path: { id: run.id },
      query: { kind, sort, page, ...(sheet ? { sheet } : {}), ...(column === undefined ? {} : { column }) },
    },
  });
  const show = (next: ProblemsSearch): void => void navigate({ search: next, resetScroll: false });
  return (
    <Panel
      title={t('problems.title')}
      actions={
        <Anchor href={`/api/caseload-imports/${run.id}/problems-file`} download>
          <DownloadIcon aria-hidden /> {t('problems.file')}
        </Anchor>
      }
    >
      <Stack gap="md">
        {kinds.length > 1 && (
          <SegmentedControl
            aria-label={t('problems.kinds')}
            value={kind}
            onChange={(value) => show({ kind: CASELOAD_PROBLEM_KINDS.find((each) => each === value)! })}
            data={kinds.map((value) => ({
              value,
              label: t(`problems.kind.${value}`, { count: format.number(result[COUNT_OF[value]]) }),
            }))}
          />
        )}
        <Text maw={720}>{t(`problems.words.${kind}`)}</Text>
        <QueryState query={query} lines={6}>
          {({ rows, page: shown, places }) => (
            <Stack gap="sm">
              <Group>
                <ColumnSelect
                  places={places.filter((place) => place.kind === kind)}
                  value={sheet && column !== undefined ? `${sheet}.${column}` : null}
                  onChange={(place) => show({ kind, sort, ...place })}
                />
              </Group>
              <ProblemsTable
                kind={kind}
                rows={rows}
                sort={sort}
                onSort={(by) => show({ ...search, kind, sort: by, page: 1 })}
              />
              <Pager {...shown} onPage={(next) => show({ ...search, kind, page: next })} />
            </Stack>
          )}
        </QueryState>
      </Stack>
    </Panel>
  );
}

interface ColumnSelectProps {
  places: readonly ProblemPlace[];
  value: string | null;
  onChange: (place: Pick<ProblemsSearch, 'sheet' | 'column'>) => void;
}

/** Only the columns in which something is wrong, the worst first, each with how often. */
function ColumnSelect({ places, value, onChange }: ColumnSelectProps) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  return (
    <Select
      label={t('problems.column')}
      placeholder={t('problems.everyColumn')}
      value={value}
      clearable
      clearButtonProps={{ 'aria-label': t('problems.everyColumn') }}
      data={places.map(({ sheet, column, count }) => ({
        value: `${sheet}.${column}`,
        label: `${sheet} · ${column || t('problems.noColumn')} (${format.number(count)})`,
      }))}
      onChange={(chosen) => {
        const place = places.find(({ sheet, column }) => `${sheet}.${column}` === chosen);
        onChange(place ? { sheet: place.sheet, column: place.column } : {});
      }}
      w={320}
      maw="100%"
    />
  );
}
