import { Group, Select, Stack } from '@mantine/core';
import { TRANSFER_STATES } from '@homeward/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../components/data-table/asked-anew.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { present } from '../../lib/search-params.ts';
import { DIRECTIONS, type TransferSearch } from '../duty-queue/queue-search.ts';
import { useTransferColumns } from './transfer-columns.tsx';

/** Cases between two offices: those offered to the reader's, and those theirs offered. */
export function TransfersPage() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['transfers', 'codes', 'table', 'fields']);
  const codes = useCodes();
  const { page = 1, direction = 'received', state } = useSearch({ from: '/transfers' });
  const navigate = useNavigate({ from: '/transfers' });
  const columns = useTransferColumns();
  const transfers = api.useQuery(
    'get',
    '/api/transfers',
    { params: { query: present({ page, direction, state }) } },
    { placeholderData: keepPreviousData },
  );
  const go = (change: { [Name in keyof TransferSearch]?: TransferSearch[Name] | undefined }): void =>
    void navigate({ search: (now) => present({ ...now, page: undefined, ...change }) as TransferSearch });
  return (
    <Page title={t('title')}>
      <Stack gap="sm">
        <Group align="flex-end" gap="md">
          <Group component="nav" gap={6} aria-label={t('direction.label')}>
            {DIRECTIONS.map((each) => (
              <ButtonLink
                key={each}
                variant={each === direction ? 'filled' : 'default'}
                {...(each === direction ? { 'aria-current': true } : {})}
                to="/transfers"
                search={present({ direction: each === 'given' ? each : undefined, state }) as TransferSearch}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {t(`direction.${each}`)}
              </ButtonLink>
            ))}
          </Group>
          <Select
            label={t('state')}
            data={[
              { value: '', label: t('all') },
              ...TRANSFER_STATES.map((value) => ({ value: value as string, label: codes('transferState', value) })),
            ]}
            value={state ?? ''}
            onChange={(code) => go({ state: TRANSFER_STATES.find((each) => each === code) })}
          />
        </Group>
        <QueryState query={transfers} lines={6}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Empty title={t(`none.${direction}`)}>{direction === 'given' && t('none.hint')}</Empty>
            ) : (
              <div>
                <AskedAnew waiting={transfers.isPlaceholderData}>
                  <DataTable name={t('title')} columns={columns} rows={rows} rowId={({ id }) => id} />
                </AskedAnew>
                <Pager {...info} onPage={(number) => go({ page: number === 1 ? undefined : number })} />
              </div>
            )
          }
        </QueryState>
      </Stack>
    </Page>
  );
}
