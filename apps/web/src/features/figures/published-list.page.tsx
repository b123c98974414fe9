import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { Counted } from './counted.tsx';

type Head = components['schemas']['PublishedHeadDto'];

/** What was let out of the house; who did and what for is told to those who may do so. */
export function PublishedListPage() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const may = useMay();
  const { page = 1 } = useSearch({ from: '/figures/published' });
  const navigate = useNavigate({ from: '/figures/published' });
  const published = api.useQuery('get', '/api/reports/published-figures', { params: { query: { page } } });
  const columns: readonly DataColumn<Head>[] = [
    {
      ...{ id: 'period', head: t('period.title'), rowHead: true },
      cell: ({ id, from, to }) => (
        <AnchorLink to="/figures/published/$exportId" params={{ exportId: id }}>
          <Content>{`${format.day(from)} – ${format.day(to)}`}</Content>
        </AnchorLink>
      ),
    },
    { id: 'scope', head: t('outside.scope'), cell: (head) => <Counted head={head} /> },
    { id: 'made', head: t('outside.made'), cell: ({ madeAt }) => <Content>{format.day(madeAt.slice(0, 10))}</Content> },
    { id: 'by', head: t('outside.by'), cell: ({ madeBy }) => madeBy && <Content>{madeBy}</Content> },
    { id: 'purpose', head: t('outside.purpose'), cell: ({ purpose }) => purpose && <Content>{purpose}</Content> },
  ];
  return (
    <Page title={t('outside.title')} lead={t('outside.lead')}>
      <QueryState query={published} lines={6}>
        {({ rows, page: shown }) =>
          rows.length === 0 ? (
            <Empty title={t('outside.none')} />
          ) : (
            <Stack gap="sm">
              {may('figures.export') && (
                <Text size="sm" c="dimmed">
                  {t('outside.words')}
                </Text>
              )}
              <DataTable
                name={t('outside.title')}
                columns={rows.some(({ madeBy }) => madeBy) ? columns : columns.slice(0, 3)}
                rows={rows}
                rowId={({ id }) => id}
              />
              <Pager {...shown} onPage={(next) => void navigate({ search: { page: next } })} />
            </Stack>
          )
        }
      </QueryState>
    </Page>
  );
}
