import { Button, Group, Stack } from '@mantine/core';
import type { BookingDeskMatter } from '@homeward/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../../components/data-table/asked-anew.tsx';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Pager } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { present } from '../../../lib/search-params.ts';
import type { DeskLine } from '../data/bookings.queries.ts';
import type { BookingDeskSearch } from './desk-search.ts';
import { useDeskColumns } from './desk-columns.tsx';

/** A colleague at the next desk enters offers too. */
const REFRESH_MS = 60_000;
const rowId = ({ matter, bookingId, passengerId, taskId }: DeskLine): string =>
  [matter, bookingId, passengerId, taskId].filter(Boolean).join('/');

/** What those who book have to do, the soonest first, without opening each case. */
export function BookingDeskPage() {
  const { t } = useTranslation(['bookings', 'table']);
  const format = useFormat();
  const { page = 1, matter } = useSearch({ from: '/bookings' });
  const navigate = useNavigate({ from: '/bookings' });
  const columns = useDeskColumns();
  const desk = api.useQuery(
    'get',
    '/api/bookings/desk',
    { params: { query: present({ page, matter }) } },
    { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS },
  );
  const go = (search: BookingDeskSearch): void => void navigate({ search: present(search) });
  return (
    <Page title={t('desk.title')} lead={t('desk.lead')}>
      <QueryState query={desk} lines={6}>
        {({ rows, page: info, counts }) => {
          const all = counts.reduce((sum, { waiting }) => sum + waiting, 0);
          const filters: { of: BookingDeskMatter | undefined; words: string; waiting: number }[] = [
            { of: undefined, words: t('desk.all'), waiting: all },
            ...counts.map(({ matter: of, waiting }) => ({ of, words: t(`desk.matter.${of}`), waiting })),
          ];
          return (
            <Stack gap="sm">
              <Group gap="xs" role="group" aria-label={t('desk.what')}>
                {filters.map(({ of, words, waiting }) => (
                  <Button
                    key={words}
                    size="compact-md"
                    variant={of === matter ? 'filled' : 'default'}
                    aria-pressed={of === matter}
                    onClick={() => go(of ? { matter: of } : {})}
                  >
                    {words} ({format.number(waiting)})
                  </Button>
                ))}
              </Group>
              {info.total === 0 ? (
                <Empty title={t('desk.empty.title')}>{t('desk.empty.words')}</Empty>
              ) : (
                <div>
                  <AskedAnew waiting={desk.isPlaceholderData}>
                    <DataTable name={t('desk.title')} columns={columns} rows={rows} rowId={rowId} />
                  </AskedAnew>
                  <Pager
                    {...info}
                    onPage={(number) => go({ ...(matter && { matter }), ...(number > 1 && { page: number }) })}
                  />
                </div>
              )}
            </Stack>
          );
        }}
      </QueryState>
    </Page>
  );
}
