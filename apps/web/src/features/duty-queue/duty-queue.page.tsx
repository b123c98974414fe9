import { Group, Select, Stack } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../components/data-table/asked-anew.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { api } from '../../lib/api/client.ts';
import { present } from '../../lib/search-params.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { GoneNotice } from './gone-notice.tsx';
import { WAITING_KINDS, type QueueSearch } from './queue-search.ts';
import { nameOfWaiting, useTake } from './use-take.ts';
import { useWaitingColumns } from './waiting-columns.tsx';

/** A colleague at the next desk takes from the same queue. */
const REFRESH_MS = 30_000;

/** Who waits for somebody to answer for them, taken by one click. */
export function DutyQueuePage() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['duty-queue', 'codes', 'table', 'fields']);
  const { permissions } = useSession();
  const { page = 1, officeId, kind } = useSearch({ from: '/duty-queue' });
  const navigate = useNavigate({ from: '/duty-queue' });
  const offices = useOfficeList().filter(({ id }) => permissions['duty.take']?.includes(id));
  const taking = useTake();
  const columns = useWaitingColumns(taking);
  const queue = api.useQuery(
    'get',
    '/api/duty-queue',
    { params: { query: present({ page, officeId, kind }) } },
    { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS },
  );
  const go = (change: { [Name in keyof QueueSearch]?: QueueSearch[Name] | undefined }): void =>
    void navigate({ search: (now) => present({ ...now, page: undefined, ...change }) as QueueSearch });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ButtonLink variant="default" size="compact-md" to="/referral-forms">
            {t('links.referrals')}
          </ButtonLink>
          <ButtonLink variant="default" size="compact-md" to="/transfers">
            {t('links.transfers')}
          </ButtonLink>
          <ButtonLink size="compact-md" to="/referral-forms/new">
            {t('links.refer')}
          </ButtonLink>
        </>
      }
    >
      <Stack gap="sm">
        {taking.gone && <GoneNotice gone={taking.gone} />}
        {taking.problem && <ProblemNotice error={taking.problem} />}
        <Group gap="sm" align="flex-end">
          <Select
            label={t('column.kind')}
            data={[
              { value: '', label: t('filter.all') },
              ...WAITING_KINDS.map((value) => ({ value: value as string, label: t(`kind.${value}`) })),
            ]}
            value={kind ?? ''}
            onChange={(code) => go({ kind: WAITING_KINDS.find((each) => each === code) })}
          />
          {offices.length > 1 && (
            <Select
              label={t('filter.office')}
              searchable
              data={[
                { value: '', label: t('filter.all') },
                ...offices.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={officeId ?? ''}
              onChange={(id) => go({ officeId: id || undefined })}
            />
          )}
        </Group>
        <QueryState query={queue} lines={6}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Empty title={t('empty.title')}>{t('empty.words')}</Empty>
            ) : (
              <div>
                <AskedAnew waiting={queue.isPlaceholderData}>
                  <DataTable
                    name={t('title')}
                    columns={columns}
                    rows={rows}
                    rowId={({ id }) => id}
                    rowName={nameOfWaiting}
                    {...(offices.length > 1
                      ? {}
                      : { shown: columns.map(({ id }) => id).filter((id) => id !== 'office') })}
                  />
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
