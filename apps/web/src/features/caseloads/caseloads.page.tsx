import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { useImports, type Import } from './data.ts';
import { SendPanel } from './send/send-panel.tsx';
import { ImportState } from './state-words.tsx';

/** Where a caseload comes in, and what came in before. */
export function CaseloadsPage() {
  const { t } = useTranslation('caseloads');
  const may = useMay();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        may('caseload.export') && (
          <ButtonLink to="/caseloads/exports" variant="default">
            {t('toExports')}
          </ButtonLink>
        )
      }
    >
      {may('caseload.import') && (
        <Stack gap="lg">
          <SendPanel />
          <History />
        </Stack>
      )}
    </Page>
  );
}

function History() {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const { page = 1 } = useSearch({ from: '/caseloads' });
  const navigate = useNavigate({ from: '/caseloads' });
  const imports = useImports(page);
  const columns: readonly DataColumn<Import>[] = [
    {
      ...{ id: 'received', head: t('history.received'), rowHead: true },
      cell: ({ id, receivedAt }) => (
        <AnchorLink to="/caseloads/imports/$importId" params={{ importId: id }} data-row-link="">
          <Content>{format.instant(receivedAt)}</Content>
        </AnchorLink>
      ),
    },
    { id: 'state', head: t('history.state'), cell: (row) => <ImportState {...row} /> },
    {
      ...{ id: 'persons', head: t('history.persons'), numeric: true },
      cell: ({ result }) => result && format.number(result.persons.read),
    },
    {
      ...{ id: 'new', head: t('history.new'), numeric: true },
      cell: ({ result }) => result && format.number(result.persons.new),
    },
    {
      ...{ id: 'errors', head: t('history.errors'), numeric: true },
      cell: ({ result }) => result && format.number(result.errors),
    },
  ];
  return (
    <Panel title={t('history.title')}>
      <QueryState query={imports} lines={5}>
        {({ rows, page: shown }) =>
          rows.length === 0 ? (
            <Empty title={t('history.none')}>{t('history.noneWords')}</Empty>
          ) : (
            <>
              <DataTable name={t('history.title')} columns={columns} rows={rows} rowId={({ id }) => id} />
              <Pager {...shown} onPage={(next) => void navigate({ search: next === 1 ? {} : { page: next } })} />
            </>
          )
        }
      </QueryState>
    </Panel>
  );
}
